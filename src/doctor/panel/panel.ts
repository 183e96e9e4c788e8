import {bySeverity, type Finding, type Severity} from '../finding.js';
import {factsOf, summary} from '../report.js';
import type {World} from '../world.js';
import {CLOSE, FOLD, MARKS, MOVE} from './icons.js';
import {button, icon, make} from './make.js';
import {STYLES} from './panel.styles.js';
import {Ring} from './ring.js';
import {group, row, type Hands} from './rows.js';
import {ROWS} from './rows.styles.js';

/** What the panel asks of the doctor. */
export interface Orders {
  readonly again: () => void;
  readonly report: () => string;
  readonly close: () => void;
}

/** The panel that tells what is wrong: in its shadow root, in the top layer, out of the way. */
export class Panel {
  /** A hidden place for what the doctor needs inside its own element. */
  readonly ward = make('div', {hidden: true});
  readonly #ring = new Ring();
  readonly #title = make('h2', {id: 'title', tabindex: '-1'}, 'Ascent doctor');
  readonly #sum = make('p', {class: 'sum', role: 'status'}, 'Looking at the page…');
  readonly #findings = make('div');
  readonly #well = make('details', {class: 'more well', hidden: true});
  readonly #facts = make('details', {class: 'more', hidden: true});
  readonly #footer = make('footer');
  readonly #inner: readonly HTMLElement[];
  readonly #panel: HTMLElement;
  readonly #fold: HTMLButtonElement;
  #at = 0;
  #rows = new Map<string, HTMLLIElement>();

  constructor(root: ShadowRoot, orders: Orders) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES + ROWS);
    root.adoptedStyleSheets = [sheet];
    const tool = (
      name: string,
      drawing: readonly string[],
      press: () => void,
    ): HTMLButtonElement => {
      const made = button('', press, {'aria-label': name, title: name});
      made.append(icon(...drawing));
      return made;
    };
    this.#fold = tool('Fold the panel', FOLD, () => {
      this.#setFolded(!this.#panel.classList.contains('folded'));
    });
    this.#fold.classList.add('fold');
    this.#fold.setAttribute('aria-expanded', 'true');
    const copy = button(
      'Copy the report',
      () => {
        this.#copy(orders.report(), copy);
      },
      {class: 'copy'},
    );
    this.#footer.append(button('Check again', orders.again), copy);
    const body = make(
      'div',
      {class: 'body', role: 'group', tabindex: '0', 'aria-label': 'Findings'},
      this.#sum,
      this.#findings,
      this.#well,
      this.#facts,
    );
    this.#inner = [body, this.#footer];
    this.#panel = make(
      'section',
      {class: 'panel', role: 'dialog', 'aria-labelledby': 'title', 'data-at': '0'},
      make(
        'header',
        {},
        this.#title,
        tool('Move the panel', MOVE, () => {
          this.#at = (this.#at + 1) % 4;
          this.#panel.setAttribute('data-at', String(this.#at));
        }),
        this.#fold,
        tool('Close the doctor', CLOSE, orders.close),
      ),
      ...this.#inner,
    );
    this.#panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      if (this.#ring.element.hidden) this.#setFolded(true);
      this.#ring.hide();
    });
    root.append(this.#ring.element, this.#panel, this.ward);
  }

  focus(): void {
    this.#setFolded(false);
    this.#title.focus({preventScroll: true});
  }

  /** Keeps the ring on its element while the page moves. */
  readonly follow = (): void => {
    this.#ring.follow();
  };

  /** Shows what was found. Rows that stay are not touched, so that nobody loses a place in them. */
  tell(world: World, findings: readonly Finding[], well: readonly string[]): void {
    const rows = new Map<string, HTMLLIElement>();
    const groups = new Map<Severity, HTMLLIElement[]>();
    for (const finding of bySeverity(findings)) {
      const key = this.#keyOf(finding, rows);
      const own = this.#rows.get(key) ?? row(finding, this.#hands);
      rows.set(key, own);
      const {severity} = finding.kind;
      groups.set(severity, [...(groups.get(severity) ?? []), own]);
    }
    const isSame = [...rows.keys()].join('\n') === [...this.#rows.keys()].join('\n');
    if (!isSame) {
      const {activeElement} = this.#panel.getRootNode() as ShadowRoot;
      const hadFocus = activeElement && this.#findings.contains(activeElement);
      this.#findings.replaceChildren(...[...groups].map(([severity, own]) => group(severity, own)));
      if (hadFocus && activeElement instanceof HTMLElement)
        (activeElement.isConnected ? activeElement : this.#title).focus({preventScroll: true});
    }
    this.#rows = rows;
    const said = summary(findings);
    // Said anew only where it is new: a screen reader would read it each time.
    if (this.#sum.textContent !== said)
      this.#sum.replaceChildren(...(findings.length ? [] : [icon(...MARKS.well)]), said);
    this.#list(well);
    this.#state(world);
    this.follow();
  }

  /** Says why there is nothing to tell. */
  fail(why: string): void {
    this.#sum.textContent = why;
  }

  readonly #hands: Hands = {
    show: (place) => {
      const isNarrow = innerWidth <= 520;
      const isOnTop = this.#at % 2 === 1;
      this.#ring.show(place, isNarrow ? (isOnTop ? 'end' : 'start') : 'center');
    },
    copy: (text, pressed) => {
      this.#copy(text, pressed);
    },
  };

  #keyOf({kind, detail, line = '', place}: Finding, rows: ReadonlyMap<string, unknown>): string {
    const key = [kind.id, detail, line, place ? numberOf(place) : ''].join(' ');
    return rows.has(key) ? this.#keyOf({kind, detail: `${detail} `, line, place}, rows) : key;
  }

  #setFolded(isFolded: boolean): void {
    this.#panel.classList.toggle('folded', isFolded);
    this.#fold.setAttribute('aria-expanded', String(!isFolded));
    if (isFolded && this.#inner.some((part) => part.contains(focused(this.#panel))))
      this.#fold.focus();
    for (const part of this.#inner) part.hidden = isFolded;
  }

  #list(well: readonly string[]): void {
    this.#well.hidden = !well.length;
    fill(
      this.#well,
      `What is well (${well.length})`,
      make('ul', {role: 'list'}, ...well.map((text) => make('li', {}, text))),
    );
  }

  #state(world: World): void {
    this.#facts.hidden = false;
    const facts = factsOf(world).flatMap(([name, value]) => [
      make('dt', {}, name),
      make('dd', {}, value),
    ]);
    fill(this.#facts, 'What is on this page', make('dl', {}, ...facts));
  }

  #copy(text: string, pressed: HTMLButtonElement): void {
    const before = pressed.textContent;
    const done = (said: string): void => {
      pressed.textContent = said;
      setTimeout(() => (pressed.textContent = before), 2000);
    };
    const byHand = (): void => {
      this.#footer.querySelector('.by-hand')?.remove();
      const field = make('textarea', {readonly: true, 'aria-label': 'Text to copy'}, text);
      this.#footer.append(
        make('div', {class: 'by-hand'}, make('p', {class: 'soft'}, 'Press Ctrl+C or ⌘C.'), field),
      );
      field.select();
    };
    // Not there on a page without https, and not allowed in many frames.
    const {clipboard} = navigator as {clipboard?: Clipboard};
    if (!clipboard) byHand();
    else
      clipboard.writeText(text).then(() => {
        done('Copied');
      }, byHand);
  }
}

function fill(details: HTMLDetailsElement, title: string, content: HTMLElement): void {
  const [summary, before] = details.children;
  if (summary?.textContent === title && before?.textContent === content.textContent) return;
  if (!summary) details.append(make('summary', {}, make('h3', {}, title)), content);
  else {
    summary.firstElementChild?.replaceChildren(title);
    before?.replaceWith(content);
  }
}

function focused(panel: HTMLElement): Element | null {
  return (panel.getRootNode() as ShadowRoot).activeElement;
}

const numbers = new WeakMap<Element, number>();
let last = 0;

/** A number that an element keeps for as long as the page has it. */
function numberOf(element: Element): number {
  const number = numbers.get(element) ?? (last += 1);
  numbers.set(element, number);
  return number;
}
