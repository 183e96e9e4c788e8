import {LOCALES, matchLocale} from '../../i18n/locale.js';
import type {Check, Finding, Kind} from '../finding.js';

const NONE: Kind = {
  id: 'no-lang',
  severity: 'should',
  title: 'The page does not say in which language it is',
  mend: 'Write the language into the first tag of the page.',
  why: 'Screen readers guess how to speak. The widgets cannot follow, and use English.',
};

const OTHER: Kind = {
  id: 'lang-not-spoken',
  severity: 'know',
  title: 'The widgets do not speak this page’s language',
  mend: 'If the language is written wrong, mend it. Codes are short: en, es, zh, ar.',
  why: 'Readers see the widget in English.',
};

export const language: Check = {
  kinds: [NONE, OTHER],
  well: 'The page says its language, and the widgets speak it.',
  find: ({widgets, pageLang}) => {
    const silent = widgets.filter(({lang}) => !lang);
    const found: Finding[] = [];
    if (silent.length || !pageLang)
      found.push({kind: NONE, detail: 'There is no lang on <html>.', line: '<html lang="en">'});
    const langs = [...new Set(widgets.map(({lang}) => lang))];
    for (const lang of langs.filter((one) => one && !isSpoken(one)))
      found.push({
        kind: OTHER,
        detail: `lang="${lang}". They speak ${LOCALES.join(', ')}.`,
        place: widgets.find((widget) => widget.lang === lang)?.element,
      });
    return found;
  },
};

function isSpoken(lang: string): boolean {
  const spoken = matchLocale(lang).split('-')[0];
  return spoken === lang.toLowerCase().split('-')[0];
}
