/** Calls `open` when the page's address asks for the doctor, with `ascent-doctor` after `?` or `#`. */
export function whenDoctorAsked(open: () => void): void {
  const ask = (): void => {
    if ((location.search + location.hash).includes('ascent-doctor')) open();
  };
  ask();
  // What is typed after # opens no new page.
  addEventListener('hashchange', ask);
}

/** Brings the doctor from beside the script at `address`. */
export function appendDoctor(address: string): void {
  try {
    const script = document.createElement('script');
    script.src = new URL('ascent.doctor.js', address).href;
    document.head.append(script);
  } catch {
    // The page trusts no address, or the script has none; the console is left.
  }
}
