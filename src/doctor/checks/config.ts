import type {Check, Finding, Kind} from '../finding.js';
import {nearest} from '../nearest.js';
import {SETTINGS} from '../settings.js';

const NO_OBJECT: Kind = {
  id: 'config-not-object',
  severity: 'should',
  title: 'window.ascentConfig is not a list of settings',
  mend: 'Write it as below, with braces around the settings.',
  why: 'The widgets cannot read it, so they show standard facts.',
};

const UNKNOWN: Kind = {
  id: 'config-unknown',
  severity: 'should',
  title: 'window.ascentConfig has a setting that no widget knows',
  mend: 'Write the name as below, or take the setting out.',
  why: 'What it should change stays as it is.',
};

const NO_TEXT: Kind = {
  id: 'config-not-text',
  severity: 'should',
  title: 'A setting in window.ascentConfig is not a text',
  mend: 'Put the value between quotes.',
  why: 'The widgets read texts only, so they use the standard value.',
};

export const config: Check = {
  kinds: [NO_OBJECT, UNKNOWN, NO_TEXT],
  well: 'The settings in window.ascentConfig can be read, or there are none.',
  find: ({config: {is, kind, entries}}) => {
    if (is === 'other')
      return [
        {
          kind: NO_OBJECT,
          detail: `It is ${kind}.`,
          line: 'window.ascentConfig = {phone: "516-387-0053"};',
        },
      ];
    return entries.flatMap(([name, type]): Finding[] => {
      const asCode = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      if (!SETTINGS.includes(asCode)) {
        const meant = nearest(asCode, SETTINGS);
        return [
          {
            kind: UNKNOWN,
            detail: `No widget knows “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
            line: meant && `${meant}: "…"`,
          },
        ];
      }
      const isRead = type === 'a text' || type === 'a list' || asCode === 'structuredData';
      return isRead ? [] : [{kind: NO_TEXT, detail: `“${name}” is ${type}.`, line: `${name}: "…"`}];
    });
  },
};
