import {activeLocale} from './msg.js';

/**
 * The form of a text for an amount. Forms stand with `|` between them, each behind the plural
 * category that it is for, as `Intl.PluralRules` names them; the last, without one, is for all
 * other amounts: `one:1 degree|{n} degrees`, where `{n}` is the amount.
 */
export function plural(amount: number, forms: string): string {
  const category = new Intl.PluralRules(activeLocale()).select(amount);
  const all = forms.split('|');
  const form = all.find((each) => each.startsWith(`${category}:`)) ?? all.at(-1) ?? '';
  return form.replace(/^[a-z]+:/, '').replace('{n}', String(amount));
}
