import {html, nothing, type TemplateResult} from 'lit';
import type {Config, Values} from './config.js';
import {contrastNote} from './contrast-note.js';
import {fieldControl} from './field.js';
import type {Field, Group, Widget} from './manifest.js';
import {problemsOf} from './problems.js';
import type {Text} from './own-words.js';
import {ownWordsPanel} from './own-words-panel.js';
import {isOfPage} from './settled.js';
import {sharedFields} from './state.js';

const SHARED: readonly (readonly [Group, string])[] = [
  ['look', 'Look of all widgets'],
  ['clinic', 'Your clinic'],
];

/** The attribute that says a clinic's own words. */
export const OWN_WORDS = 'strings';

/** The texts of each widget, by tag. */
export type Texts = Readonly<Record<string, readonly Text[]>>;

/** What an admin can set: on one widget by its place, or for all. */
export interface Setting {
  readonly own: (at: number, name: string, value: string | undefined) => void;
  readonly shared: (name: string, value: string | undefined) => void;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly isOpen: boolean;
  /** The widget's texts that can be put into own words, where it has some. */
  readonly texts: readonly Text[];
  /** What is wrong, by name. */
  readonly problems: ReadonlyMap<string, string>;
  readonly set: (name: string, value: string | undefined) => void;
}

/** All settings as a form: each widget's own, then what is said once for all of them. */
export function settingsPanel(
  widgets: readonly Widget[],
  config: Config,
  texts: Texts,
  setting: Setting,
): TemplateResult {
  const chosen = config.pieces.flatMap(({tag}) => widgets.find((one) => one.tag === tag) ?? []);
  return html`<section class="set" aria-labelledby="set">
    <h2 id="set"><span>2</span> Set them up</h2>
    <p class="note">Everything is optional. What you leave as it is stays out of your lines.</p>
    <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      ${ownParts(widgets, config, texts, setting).map(partTemplate)}
      ${sharedParts(chosen, config, setting).map(partTemplate)}
    </form>
  </section>`;
}

function ownParts(
  widgets: readonly Widget[],
  {pieces}: Config,
  texts: Texts,
  setting: Setting,
): readonly Part[] {
  return pieces.flatMap(({tag, values}, at): readonly Part[] => {
    const widget = widgets.find((one) => one.tag === tag);
    if (!widget) return [];
    return [
      {
        id: `own-${at}`,
        title: widget.name,
        fields: widget.fields.filter(
          // What only this widget says of the clinic or its look came with lines that were pasted.
          (field) => !isOfPage(field) || values[field.name] !== undefined,
        ),
        values,
        isOpen: at === 0,
        texts: texts[tag] ?? [],
        problems: problemsOf(widget, values),
        set: (name, value) => setting.own(at, name, value),
      },
    ];
  });
}

function sharedParts(chosen: readonly Widget[], {page}: Config, setting: Setting): readonly Part[] {
  const fields = sharedFields(chosen);
  const problems = new Map(chosen.flatMap((widget) => [...problemsOf(widget, page)]));
  return SHARED.map(([group, title]) => ({
    id: `all-${group}`,
    title,
    fields: fields.filter((field) => field.group === group),
    values: page,
    isOpen: false,
    texts: [],
    problems,
    set: setting.shared,
  }));
}

function partTemplate(part: Part): unknown {
  const {id, title, values, texts, isOpen, problems, set} = part;
  const words = texts.length ? part.fields.find(({name}) => name === OWN_WORDS) : undefined;
  const fields = part.fields.filter((field) => field !== words);
  if (!fields.length) return nothing;
  const count = fields.filter(({name}) => values[name] !== undefined).length;
  return html`<details ?open=${isOpen}>
    <summary>
      <h3>${title}</h3>
      ${count ? html`<span class="count">${count} set</span>` : nothing}
    </summary>
    <fieldset>
      <legend class="hidden-text">${title}</legend>
      ${fields.map(
        (field) =>
          html`${fieldControl(
            `${id}-${field.name}`,
            field,
            values[field.name],
            problems.get(field.name),
            (value) => set(field.name, value),
          )}${
            field.kind === 'color' && !problems.has(field.name)
              ? contrastNote(values[field.name], values.theme, (color) => set(field.name, color))
              : nothing
          }`,
      )}
    </fieldset>
    ${
      words
        ? ownWordsPanel(`${id}-words`, texts, values[OWN_WORDS] ?? '', (value) =>
            set(OWN_WORDS, value),
          )
        : nothing
    }
  </details>`;
}
