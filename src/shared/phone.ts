/**
 * The `tel:` link of a phone number as people write it.
 *
 * A number that starts with `+` keeps its country code. Ten digits in the US or Canada get `+1`,
 * so that a reader who travels still reaches the clinic. Anything else is dialled as written.
 */
export function telHref(phone: string, country: string): string {
  const digits = phone.replace(/\D/g, '');
  if (phone.trim().startsWith('+')) return `tel:+${digits}`;
  const american = /^(US|CA)$/i.test(country);
  if (american && digits.length === 10) return `tel:+1${digits}`;
  if (american && digits.length === 11 && digits.startsWith('1')) return `tel:+${digits}`;
  return `tel:${digits}`;
}
