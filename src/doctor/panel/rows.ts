import {TITLES} from '../report.js';
import type {Finding, Severity} from '../finding.js';
import {MARKS} from './icons.js';
import {button, icon, make} from './make.js';

/** What a row can have done for it. */
export interface Hands {
  readonly show: (place: Element) => void;
  readonly copy: (text: string, pressed: HTMLButtonElement) => void;
}

/** The findings of one severity under their heading. */
export function group(severity: Severity, rows: readonly HTMLLIElement[]): HTMLElement {
  return make(
    'section',
    {'data-severity': severity},
    make('h3', {}, icon(...MARKS[severity]), `${TITLES[severity]} (${rows.length})`),
    make('ul', {role: 'list'}, ...rows),
  );
}

/** One finding: what, where, how to mend it, why it matters. The worst stand open. */
export function row({kind, detail, line, place}: Finding, hands: Hands): HTMLLIElement {
  const advice = make('div', {class: 'advice'}, make('p', {}, kind.mend));
  if (line) advice.append(lineToCopy(line, hands));
  advice.append(make('p', {class: 'soft'}, `Why it matters: ${kind.why}`));
  if (place?.isConnected && !(place instanceof HTMLScriptElement))
    advice.append(
      button(
        'Show it',
        () => {
          hands.show(place);
        },
        {class: 'show', 'aria-label': `Show it: ${kind.title}`},
      ),
    );
  return make(
    'li',
    {'data-finding': kind.id},
    make(
      'details',
      {open: kind.severity === 'must'},
      make('summary', {}, make('h4', {}, kind.title), make('p', {class: 'seen'}, detail)),
      advice,
    ),
  );
}

function lineToCopy(line: string, {copy}: Hands): HTMLElement {
  const press = button(
    'Copy',
    () => {
      copy(line, press);
    },
    {'aria-label': `Copy ${line}`},
  );
  return make('div', {class: 'line'}, make('code', {}, line), press);
}
