import {waitUntil} from '@open-wc/testing';
import {ConsultCta} from '../../../../src/widgets/consult-cta/consult-cta.js';
import {byText, inside, mount, spoken} from '../../../support/mount.js';

export const PATIENT = {timeout: 8000};

/** A widget with its form open, by the button of the option. */
export async function openForm(
  html = '<consult-cta delivery="event"></consult-cta>',
  button = 'Ask us to call you',
): Promise<ConsultCta> {
  const cta = await mount(ConsultCta, html);
  byText(cta, 'button', button).click();
  await waitUntil(() => Boolean(formOf(cta)), 'the form opens', PATIENT);
  await cta.updateComplete;
  return cta;
}

export function formOf(cta: Element): HTMLFormElement | null {
  return inside(cta).querySelector('form');
}

/** The field with that label. */
export function field(cta: Element, label: string): HTMLInputElement {
  const found = [...inside(cta).querySelectorAll('label')].find((candidate) =>
    spoken(candidate).startsWith(label),
  );
  if (!found?.control) throw new Error(`No field is called "${label}".`);
  return found.control as HTMLInputElement;
}

/** Puts text into a field as a browser does for a reader who types or lets it fill in. */
export function type(cta: Element, label: string, text: string): void {
  const input = field(cta, label);
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Fills in as little as is needed. */
export function fillIn(cta: Element): void {
  type(cta, 'Your name', 'Ann Example');
  type(cta, 'Phone number', '555 0100');
  field(cta, 'Ascent Physical Therapy may contact me').click();
}

export async function press(cta: ConsultCta, name: string): Promise<void> {
  byText(cta, 'button', name).click();
  await cta.updateComplete;
  await cta.updateComplete;
}

/** What the regions that are read out say now. */
export function said(cta: Element): string[] {
  return [...inside(cta).querySelectorAll('[role=status], [role=alert]')]
    .map(spoken)
    .filter(Boolean);
}

export function focused(cta: Element): Element | null {
  return inside(cta).activeElement;
}
