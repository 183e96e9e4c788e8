import {LOCALES} from '../i18n/locales.js';

/** Calls `open` when the page's address asks for the doctor, with `ascent-doctor` after `?` or `#`. */
export function whenDoctorAsked(open: () => void): void {
  const ask = (): void => {
    if ((location.search + location.hash).includes('ascent-doctor')) open();
  };
  ask();
  // What is typed after # opens no new page.
  addEventListener('hashchange', ask);
}

/** Brings the doctor from beside the script at `address`, or from above a language's folder. */
export function appendDoctor(address: string): void {
  try {
    const script = document.createElement('script');
    script.src = new URL(`${isOfLanguage(address) ? '../' : ''}ascent.doctor.js`, address).href;
    document.head.append(script);
  } catch {
    // The page trusts no address, or the script has none; the console is left.
  }
}

/** Whether a file stands in the folder of a language. */
function isOfLanguage(address: string): boolean {
  return LOCALES.some((locale) => address.split('/').at(-2) === locale);
}
