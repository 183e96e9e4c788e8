import {sendKeys} from '@web/test-runner-commands';
import {byText, inside, spoken} from '../../support/mount.js';

export const INVITATION = 'Get a free consultation';
export const NAME = 'Free consultation';

/** The widget's dialog, open or not. */
export function dialogOf(cta: Element): HTMLDialogElement {
  const dialog = inside(cta).querySelector('dialog');
  if (!dialog) throw new Error('The widget has no dialog.');
  return dialog;
}

/** What opens it. */
export function opener(cta: Element): HTMLElement {
  return byText(cta, '[part="open"]', cta.getAttribute('mode') === 'floating' ? NAME : INVITATION);
}

/** What in the widget has the focus, by its words. */
export function focusedIn(cta: Element): string {
  return spoken(inside(cta).activeElement) || (inside(cta).activeElement?.ariaLabel ?? '');
}

export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
}
