import type {MarkupNode} from '../twin/markup.js';
import {twinOf, type TwinLength} from '../twin/twin.js';
import {Preview} from './preview.js';
import type {Setting} from './problems.js';

type Markup = readonly MarkupNode[];

/**
 * Reads the static twin of a widget with its settings from a copy that nobody sees or touches: the
 * one on show stands as someone has opened and moved it.
 */
export class TwinReader {
  /** Where the copies stand: in the page, since a loader brings no widget for others. */
  readonly place = document.createElement('div');

  readonly #ready = new WeakSet<EventTarget>();
  readonly #copies: Preview[] = [];
  #used = 0;
  #reading: Promise<unknown> = Promise.resolve();

  /** `changed`: a copy has become ready, so that there is more to read. */
  constructor(changed: () => void) {
    this.place.inert = true;
    this.place.addEventListener('ascent-ready', ({target}) => {
      if (target) this.#ready.add(target);
      changed();
    });
  }

  /** The twin of a widget, empty where it shows nothing; undefined until the widget is there. */
  read(tag: string, settings: readonly Setting[], length: TwinLength): Promise<string | undefined> {
    // One after the other: they share the copies.
    const reading = this.#reading.then(async () => {
      this.#used = 0;
      const shown = await this.#shown(tag, settings);
      for (const {place} of this.#copies.splice(this.#used)) place.remove();
      return shown && twinOf(shown, length);
    });
    this.#reading = reading;
    return reading;
  }

  /** What a copy with these settings shows. */
  async #shown(tag: string, settings: readonly Setting[]): Promise<Markup | undefined> {
    const copy: Element & {updateComplete?: Promise<unknown>} = this.#copy().show(tag, settings);
    await copy.updateComplete;
    if (!copy.shadowRoot || !this.#ready.has(copy)) return undefined;
    return this.#markupOf(copy.shadowRoot.childNodes);
  }

  /** Markup as data. A widget inside a widget is read from a copy of its own. */
  async #markupOf(nodes: Iterable<Node>): Promise<Markup> {
    const markup: MarkupNode[] = [];
    for (const node of nodes) {
      if (node instanceof Text) markup.push(node.data);
      if (!(node instanceof Element)) continue;
      const {localName: name} = node;
      const settings = [...node.attributes].map((at): Setting => [at.name, at.value]);
      const shown = name.includes('-') ? await this.#shown(name, settings) : undefined;
      const children = shown ?? (await this.#markupOf(node.childNodes));
      markup.push({name, attributes: Object.fromEntries(settings), children});
    }
    return markup;
  }

  /** The next copy; one that was used before is used again. */
  #copy(): Preview {
    const copy = (this.#copies[this.#used] ??= new Preview());
    this.#used += 1;
    if (!copy.place.isConnected) this.place.append(copy.place);
    // All at one place: a loader brings only what is near the window.
    copy.place.style.setProperty('position', 'absolute');
    return copy;
  }
}
