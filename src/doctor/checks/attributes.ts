import type {Check, Finding, Kind} from '../finding.js';
import {nearest} from '../nearest.js';
import type {RefusedValue, WidgetSeen, World} from '../world.js';

const MISSPELT: Kind = {
  id: 'attribute-misspelt',
  severity: 'should',
  title: 'A widget has an attribute that it does not know',
  mend: 'Write the attribute as below.',
  why: 'What it should change stays as it is.',
};

const UNKNOWN: Kind = {
  id: 'attribute-unknown',
  severity: 'know',
  title: 'A widget has an attribute that means nothing to it',
  mend: 'Take it out, unless another script of the page needs it.',
  why: 'It does no harm. But whoever wrote it may have meant something.',
};

const REFUSED: Kind = {
  id: 'value-refused',
  severity: 'should',
  title: 'A widget cannot use a value',
  mend: 'Give it a value of the kind that is named.',
  why: 'The widget uses its standard value in place of yours.',
};

const ADDRESS: Kind = {
  id: 'address-refused',
  severity: 'should',
  title: 'A widget does not use an address that is not safe',
  mend: 'Write the whole address, as the browser shows it. It starts with https://.',
  why: 'The link is left out, so readers do not find it.',
};

/** What any tag may have, and what page builders and frameworks add. */
const ANYWHERE =
  /^(?:id|class|style|lang|dir|hidden|slot|title|role|tabindex|part|is|inert|translate|nonce|draggable|exportparts|popover|view-transition-name|announce|aria-.*|on.*|item\w+|data-.*|_.*|v-.*|x-.*|ng-.*|hx-.*|wire:.*|.*[:@#[(].*|suppresshydrationwarning)$/;

/** What editors themselves write into data attributes of a `div`. */
const OF_EDITORS = /^(?:id|src|type|name|block|widget|element|v-|wf-|wp-|mesh|testid|hook)/;

export const attributes: Check = {
  kinds: [MISSPELT, UNKNOWN, REFUSED, ADDRESS],
  well: 'Every attribute and every value can be used.',
  find: (world) => [
    ...world.widgets.flatMap((widget) => unknown(widget, world)),
    ...world.refused.map((refused) => valueOf(refused, world)),
  ],
};

function unknown(widget: WidgetSeen, {known}: World): readonly Finding[] {
  const {tag, element, isDiv} = widget;
  const names = known[tag];
  if (!names || widget.state === 'taken') return [];
  return widget.attributes.flatMap(([name, value]): Finding[] => {
    if (names.includes(name) || (!isDiv && ANYWHERE.test(name))) return [];
    const meant = nearest(name, names);
    const written = (as: string): string => `${isDiv ? 'data-' : ''}${as}="${short(value)}"`;
    if (meant)
      return [
        {
          kind: MISSPELT,
          detail: `<${tag}> does not know “${name}”. Did you mean “${meant}”?`,
          line: written(meant),
          place: element,
        },
      ];
    if (isDiv || OF_EDITORS.test(name)) return [];
    const others = Object.keys(known).filter((other) => known[other]?.includes(name));
    const hint = others.length ? ` It belongs to <${others.join('>, <')}>.` : '';
    return [{kind: UNKNOWN, detail: `<${tag}> has ${written(name)}.${hint}`, place: element}];
  });
}

function valueOf(refused: RefusedValue, {widgets}: World): Finding {
  const {attribute, value, expected, widget} = refused;
  const tag = widgets.find(({element}) => element === widget)?.tag ?? widget.localName;
  const isAddress = /\baddress\b/.test(expected);
  return {
    kind: isAddress ? ADDRESS : REFUSED,
    detail: `<${tag}> ${attribute}="${short(value)}". It takes ${expected}.`,
    line: isAddress ? `${attribute}="https://…"` : firstChoice(attribute, expected),
    place: widget,
  };
}

function firstChoice(attribute: string, expected: string): string | undefined {
  const [, first] = /^(?:one of|ids from) ([\w-]+)/.exec(expected) ?? [];
  return first && `${attribute}="${first}"`;
}

function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
