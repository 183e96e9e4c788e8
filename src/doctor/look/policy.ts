import type {Blocked} from '../world.js';

/** Hears of what the page's security rules block, also of what they blocked before. */
export function watchPolicy(told: () => void): {readonly blocked: () => readonly Blocked[]} {
  const seen = new Map<string, Blocked>();
  const add = (address: string | null, directive: string, policy: string, by: string): void => {
    const key = `${directive} ${address ?? ''}`;
    if (!address || by === 'report' || seen.has(key)) return;
    seen.set(key, {address, directive, policy});
    told();
  };
  document.addEventListener('securitypolicyviolation', (event) => {
    add(event.blockedURI, event.effectiveDirective, event.originalPolicy, event.disposition);
  });
  try {
    // Not all browsers keep these reports; then only what is blocked from now on is known.
    new ReportingObserver(
      (reports) => {
        for (const {body} of reports) {
          const report = body as unknown as Readonly<Record<string, string>>;
          add(
            report.blockedURL ?? null,
            report.effectiveDirective ?? '',
            report.originalPolicy ?? '',
            report.disposition ?? '',
          );
        }
      },
      {types: ['csp-violation'], buffered: true},
    ).observe();
  } catch {
    // As above.
  }
  return {blocked: () => [...seen.values()]};
}
