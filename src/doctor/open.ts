/**
 * `dist/ascent.doctor.js`: opens the doctor. It runs as a script, as a module and pasted into a
 * console, and is the same each time: a page has one doctor.
 */
import {AscentDoctor, TAG} from './doctor.js';

/** Each widget's tag and the names of its attributes, filled in by the build. */
declare const __KNOWN__: Readonly<Record<string, readonly string[]>>;

/** This file's address: its tag's or, where a module imports it, the one in a stack trace. */
const address =
  (document.currentScript as HTMLScriptElement | null)?.src ||
  (/https?:[^\s()]+\/ascent\.doctor\.js/.exec(String(new Error().stack))?.[0] ?? '');

try {
  open();
} catch (error) {
  console.warn('The Ascent doctor could not open.', error);
}

function open(): void {
  const before = document.querySelector<HTMLElement>(TAG);
  if (before) {
    before.focus();
    return;
  }
  if (!customElements.get(TAG)) customElements.define(TAG, AscentDoctor);
  const doctor = document.createElement(TAG);
  document.documentElement.append(Object.assign(doctor, {address, known: __KNOWN__}));
}
