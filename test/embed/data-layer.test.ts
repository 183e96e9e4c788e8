import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import manifest from '../../custom-elements.json' with {type: 'json'};
import {watchDataLayer} from '../../src/embed/data-layer.js';

type Entry = {readonly event: string; readonly ascent: Readonly<Record<string, unknown>>};

const page = globalThis as {dataLayer?: unknown};

/** What a widget tells the page, and what its data layer has of it afterwards. */
function told(type: string, detail: unknown): readonly Entry[] {
  const layer: Entry[] = [];
  page.dataLayer = layer;
  tell(type, detail);
  return layer;
}

function tell(type: string, detail: unknown): void {
  const widget = document.createElement('consult-cta');
  document.body.append(widget);
  widget.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  widget.remove();
}

/** Every event of every widget, as the manifest names them. */
const EVENTS = [
  ...new Set(
    manifest.modules.flatMap(({declarations}) =>
      declarations.flatMap((declaration) =>
        'events' in declaration ? declaration.events.map(({name}) => name) : [],
      ),
    ),
  ),
];

describe('the data layer', () => {
  let isOn = true;
  before(() => {
    watchDataLayer(() => isOn);
    // A second one, as of another copy of the library: nothing may be told twice.
    watchDataLayer();
  });
  afterEach(() => {
    delete page.dataLayer;
    isOn = true;
  });

  const cases: readonly (readonly [string, object, object])[] = [
    ['tip-toggle', {tip: 'core', open: true}, {tip: 'core', open: true}],
    ['type-toggle', {type: 'disc', open: false}, {type: 'disc', open: false}],
    ['guide-toggle', {step: 'footwear', open: true}, {step: 'footwear', open: true}],
    ['chain-change', {left: 4, right: 0, preset: 'left-in'}, {preset: 'left-in'}],
    ['chain-focus', {joint: 'knee'}, {joint: 'knee'}],
    ['consult-choose', {option: 'office'}, {option: 'office'}],
    ['consult-call', {option: 'phone'}, {option: 'phone'}],
    ['consult-request', {id: '1', option: 'phone', name: 'Ann'}, {}],
    ['consult-result', {id: '1', status: 'sent'}, {status: 'sent'}],
    ['check-finish', {answer: 'yes', outcome: 'urgent'}, {}],
    ['resource-open', {resource: 'facebook'}, {resource: 'facebook'}],
    ['error', {code: 'load', message: 'https://…'}, {code: 'load'}],
  ];
  for (const [name, detail, kept] of cases)
    it(`is told of ${name} once, with ${Object.keys(kept).join(' and ') || 'its name alone'}`, () =>
      expect(told(`ascent-${name}`, detail)).to.deep.equal([
        {event: `ascent-${name}`, ascent: {tag: 'consult-cta', ...kept}},
      ]));

  it('never gets what a reader typed, who they are or what they answered', () => {
    const HARMLESS = ['tip', 'type', 'step', 'open', 'joint', 'preset', 'option', 'status'];
    const free = [...HARMLESS, 'resource', 'code'];
    const personal = fc.constantFrom(
      ...['id', 'name', 'phone', 'email', 'bestTime', 'language', 'accommodation', 'message'],
      ...['values', 'answers', 'outcome', 'left', 'right', 'notes', 'website', 'elapsed'],
    );
    const field = fc.oneof(
      personal,
      fc.string().filter((name) => !free.includes(name)),
    );
    const marked = fc.string().map((text) => `kanari${text}`);
    const detail = fc.dictionary(field, fc.oneof(marked, fc.array(marked), fc.object()));
    const names = fc.constantFrom(...EVENTS, 'ascent-check-finish', 'ascent-cadence-measured');
    fc.assert(
      fc.property(names, detail, (name, {...fields}) => {
        const text = JSON.stringify(told(name, {...fields, note: 'kanari'}));
        expect(text).not.to.contain('kanari');
      }),
    );
  });

  it('gets its option and its status from nothing but the fields of that name', () => {
    const [entry] = told('ascent-consult-request', {option: 'kanari', status: 'kanari'});
    expect(JSON.stringify(entry)).not.to.contain('kanari');
  });

  it('is told of every event of a widget but that it is ready', () => {
    const silent = EVENTS.filter((name) => told(name, {}).length !== 1);
    expect(silent).to.deep.equal(['ascent-ready']);
  });

  it('is made where the page has none yet, for a tag manager that comes later', () => {
    tell('ascent-consult-call', {option: 'phone'});
    expect(page.dataLayer).to.have.lengthOf(1);
  });

  it('is left alone while the page does not want it', () => {
    isOn = false;
    expect(told('ascent-consult-call', {option: 'phone'})).to.be.empty;
    delete page.dataLayer;
    tell('ascent-consult-call', {option: 'phone'});
    expect(page.dataLayer).to.equal(undefined);
  });

  const strange = {
    'a text': 'off',
    'an object': {},
    'an element': document.createElement('div'),
    'a list that throws': {
      push() {
        throw new Error('No');
      },
    },
    frozen: Object.freeze([]),
  };
  for (const [what, layer] of Object.entries(strange))
    it(`does not break the page where it is ${what}`, () => {
      page.dataLayer = layer;
      tell('ascent-consult-call', {option: 'phone'});
      expect(page.dataLayer).to.equal(layer);
    });

  it('does not break on an event of the page’s own that says nothing', () =>
    expect(told('ascent-consult-call', null)).to.have.lengthOf(1));
});
