/** A configuration as a file to keep or to send, and back. */
import type {Config} from './config.js';
import {configOf} from './config-shape.js';

/** Says what the file is, and in which form; a later form has another number. */
const FORM = 1;

/** The file's text: JSON that people can read. */
export function fileOf(config: Config): string {
  return `${JSON.stringify({ascentWidgets: FORM, ...config}, null, 2)}\n`;
}

/** The configuration of a file's text, or what is wrong with it, in words for a person. */
export function configOfFile(text: string): Config | {readonly problem: string} {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return {
      problem: 'This file cannot be read. It is not one that the builder saved, or it was cut.',
    };
  }
  const form = (value as {ascentWidgets?: unknown} | null)?.ascentWidgets;
  if (typeof form !== 'number')
    return {problem: 'This file is not from this builder. Choose one that you saved here.'};
  if (form > FORM) return {problem: 'This file is from a newer builder. Open it there.'};
  return (
    configOf(value) ?? {
      problem: 'This file was changed by hand, and a part of it is missing or wrong.',
    }
  );
}
