import {expect, waitUntil} from '@open-wc/testing';
import {AlignmentGuide} from '../../../src/widgets/alignment-guide/alignment-guide.js';
import {BackPainTips} from '../../../src/widgets/back-pain-tips/back-pain-tips.js';
import {BackPainTypes} from '../../../src/widgets/back-pain-types/back-pain-types.js';
import {ConsultCta} from '../../../src/widgets/consult-cta/consult-cta.js';
import {KineticChainDiagram} from '../../../src/widgets/kinetic-chain-diagram/kinetic-chain-diagram.js';
import {byText, inside, mount, spoken} from '../../support/mount.js';
import {warningsOf} from '../../support/told.js';

type Words = Readonly<
  Record<string, string | readonly string[] | Readonly<Record<string, string>>>
>;

/** What the page says of its words; taken back after each test. */
function say(strings: Words | string): void {
  Object.assign(globalThis, {ascentConfig: {strings}});
}

function tips(strings: string, more = ''): Promise<BackPainTips> {
  return mount(
    BackPainTips,
    `<back-pain-tips open="all" strings="${strings}" ${more}></back-pain-tips>`,
  );
}

const textOf = (element: Element): string => spoken(inside(element).querySelector('.root'));

/** A tip as it stands in the list. */
const tip = (element: Element, at: number): HTMLElement =>
  [...inside(element).querySelectorAll<HTMLElement>('[part=tip]')][at]!;

describe('the clinic’s own words', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    Reflect.deleteProperty(globalThis, 'ascentConfig');
  });

  it('stand on buttons and labels, in the title and in every text, and nowhere else', async () => {
    const element = await tips(
      'back-pain-tips.print-all = Print these; back-pain-tips.heading = What we tell runners; back-pain-tips.lead = Start with one; then add one.',
    );
    byText(element, 'button', 'Print these');
    byText(element, 'h2', 'What we tell runners');
    byText(element, '.lead', 'Start with one; then add one.');
    const other = await mount(BackPainTips);
    byText(other, 'button', 'Print all tips');
    byText(other, 'h2', 'Five ways to help your back as a runner');
  });

  it('come with the values of the text they replace', async () => {
    const element = await mount(
      ConsultCta,
      `<consult-cta phone="631-555-0100" strings="consult-cta.call = {phone}: ring us; consult-cta.lead = {clinic} is glad to help."></consult-cta>`,
    );
    byText(element, 'a', '631-555-0100: ring us');
    byText(element, '.lead', 'Ascent Physical Therapy is glad to help.');
  });

  for (const [strings, expected] of [
    ['consult-cta.call = Ring us', 'words with {phone} and no other braces'],
    ['consult-cta.call = Ring {fax}', 'words with {phone} and no other braces'],
    ['consult-cta.lead = Come by.', 'words with {clinic} and no other braces'],
    ['consult-cta.book = Book {day}', 'no {braces}'],
  ] as const)
    it(`are not used where a value would be lost or made up: ${strings}`, async () => {
      let element: Element | undefined;
      const told = await warningsOf(async () => {
        element = await mount(
          ConsultCta,
          `<consult-cta booking-url="/book" strings="${strings}"></consult-cta>`,
        );
      });
      expect(told).to.deep.equal([
        `<consult-cta> strings="${strings}" was not used; expected ${expected}.`,
      ]);
      byText(element!, 'a', 'Call 516-387-0053');
      byText(element!, 'a', 'Book a visit online');
    });

  it('name the right id once for one that does not exist, and leave other widgets’ ids to them', async () => {
    const strings =
      'back-pain-tips.print-al = Print; back-pain-tips.cor.title = Core; consult-cta.nonsense = x; help.lin = y';
    const told = await warningsOf(async () => {
      await tips(strings);
      await tips(strings);
    });
    const line = (id: string, near: string): string =>
      `<back-pain-tips> strings="${id}" was not used; expected an id such as ${near}.`;
    expect(told).to.deep.equal([
      line('back-pain-tips.print-al', 'back-pain-tips.print-all'),
      line('back-pain-tips.cor.title', 'back-pain-tips.core.title'),
      line('help.lin', 'help.line'),
    ]);
  });

  it('tell of what is not written as id and words', async () => {
    const told = await warningsOf(() => tips('Print these; back-pain-tips.why ='));
    expect(told).to.deep.equal([
      '<back-pain-tips> strings="Print these" was not used; expected id = words.',
      '<back-pain-tips> strings="back-pain-tips.why" was not used; expected words, not nothing.',
    ]);
  });

  it('are text: markup in them is shown, not followed', async () => {
    const element = await tips(
      'back-pain-tips.lead = &lt;img src=x onerror=alert(1)&gt; &lt;b&gt;bold&lt;/b&gt;',
    );
    byText(element, '.lead', '<img src=x onerror=alert(1)> <b>bold</b>');
    expect(inside(element).querySelector('.lead img, .lead b')).to.equal(null);
  });

  it('are marked where they speak of health, and no source stands by them', async () => {
    const element = await tips(
      'back-pain-tips.core.why = It works for us.; back-pain-tips.core.how = One|Two',
    );
    const [own, kept] = [tip(element, 0), tip(element, 1)];
    expect(spoken(own)).to.contain('It works for us.');
    expect([...own.querySelectorAll('.points li')].map(spoken)).to.deep.equal(['One', 'Two']);
    expect(spoken(own.querySelector('[part=own-words]'))).to.match(/the clinic’s own words/);
    expect(own.querySelector('.evidence')).to.equal(null);
    expect(kept.querySelector('[part=own-words]')).to.equal(null);
    expect(kept.querySelector('.evidence')).not.to.equal(null);
    expect(spoken(own)).to.contain('Stop if pain is sharp');
  });

  it('are marked in the diagram too, before and after a closer look', async () => {
    const element = await mount(
      KineticChainDiagram,
      '<kinetic-chain-diagram focus="hip" strings="kinetic-chain-diagram.hip.meaning = The hip works hard."></kinetic-chain-diagram>',
    );
    const card = byText(element, '[part=joint] p', 'The hip works hard.').closest('[part=joint]')!;
    expect(spoken(card)).to.match(/the clinic’s own words/);
    inside(element).querySelector('.chain')!.dispatchEvent(new Event('focusin'));
    await waitUntil(() => card.querySelector('[part=own-words]'), 'the closer look has come');
    expect(card.querySelector('.evidence')).to.equal(null);
  });

  it('leave the title alone: it is no claim', async () => {
    const element = await mount(
      BackPainTypes,
      '<back-pain-types strings="back-pain-types.heading = Which pain?"></back-pain-types>',
    );
    byText(element, 'h2', 'Which pain?');
    expect(inside(element).querySelector('[part=own-words]')).to.equal(null);
  });

  const LOCKED: readonly (readonly [
    typeof BackPainTips | typeof BackPainTypes | typeof AlignmentGuide | typeof KineticChainDiagram,
    string,
  ])[] = [
    [BackPainTips, 'back-pain-tips.safety.call911'],
    [BackPainTips, 'back-pain-tips.safety.signs'],
    [BackPainTips, 'back-pain-tips.core.caution'],
    [BackPainTips, 'back-pain-tips.care'],
    [BackPainTips, 'evidence.limited'],
    [BackPainTips, 'widget.unsigned'],
    [BackPainTypes, 'back-pain-types.disc.see-someone'],
    [BackPainTypes, 'back-pain-types.bone-stress.missed.action'],
    [AlignmentGuide, 'alignment-guide.signs.urgent'],
    [KineticChainDiagram, 'kinetic-chain-diagram.honest'],
  ];
  for (const [widget, id] of LOCKED)
    it(`cannot take the place of what keeps readers safe: ${id}`, async () => {
      const plain = textOf(await mount<InstanceType<typeof widget>>(widget));
      let own = '';
      const told = await warningsOf(async () => {
        const element = await mount<InstanceType<typeof widget>>(
          widget,
          `<${widget.tag} strings="${id} = All is well."></${widget.tag}>`,
        );
        own = textOf(element);
      });
      expect(own).to.equal(plain);
      expect(told).to.have.length(1);
      expect(told[0]).to.contain('keeps readers safe');
    });

  it('come in, change and go with the attribute', async () => {
    const element = await mount(BackPainTips);
    const lead = (): string => spoken(inside(element).querySelector('.lead'));
    const first = lead();
    element.setAttribute('strings', 'back-pain-tips.lead = One');
    await waitUntil(() => lead() === 'One');
    element.setAttribute('strings', 'back-pain-tips.lead = Two');
    await waitUntil(() => lead() === 'Two');
    element.removeAttribute('strings');
    await waitUntil(() => lead() === first);
  });
});

describe('the clinic’s own words in several languages', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    Reflect.deleteProperty(globalThis, 'ascentConfig');
  });

  const lead = (element: Element): string => spoken(inside(element).querySelector('.lead'));
  const inLanguage = (lang: string, strings = ''): Promise<BackPainTips> =>
    mount(BackPainTips, `<back-pain-tips lang="${lang}" strings="${strings}"></back-pain-tips>`);

  it('are each for its language', async () => {
    say({
      es: {'back-pain-tips.lead': 'Elija uno.', 'help.line': '¿Dudas? {clinicName}, {number}'},
      'zh-CN': {'back-pain-tips.lead': '选一个。'},
      'back-pain-tips.lead': 'Pick one.',
    });
    expect(lead(await inLanguage('es-419'))).to.equal('Elija uno.');
    expect(lead(await inLanguage('zh'))).to.equal('选一个。');
    expect(lead(await inLanguage('en'))).to.equal('Pick one.');
    expect(lead(await inLanguage('ar'))).to.match(/[\u0600-\u06ff]/);
    const spanish = await inLanguage('es');
    expect(spoken(inside(spanish).querySelector('[part=help]'))).to.equal(
      '¿Dudas? Ascent Physical Therapy, 516-387-0053',
    );
    expect(textOf(spanish))
      .to.contain('todavía no ha revisado esta traducción')
      .and.to.contain('Call 911');
  });

  it('follow the page from one language to another', async () => {
    say('es:back-pain-tips.lead = Elija uno.; en:back-pain-tips.lead = Pick one.');
    const element = await mount(BackPainTips);
    expect(lead(element)).to.equal('Pick one.');
    document.documentElement.lang = 'es';
    await waitUntil(() => lead(element) === 'Elija uno.');
  });

  it('are for the page’s own language where none is named, and on a widget for the widget’s', async () => {
    document.documentElement.lang = 'es';
    say({'back-pain-tips.lead': 'Elija uno.'});
    expect(lead(await inLanguage('es'))).to.equal('Elija uno.');
    expect(lead(await inLanguage('en'))).to.match(/^Pick one to start with/);
    expect(lead(await inLanguage('en', 'back-pain-tips.lead = Mine'))).to.equal('Mine');
  });

  it('tell of a language that the widgets do not speak', async () => {
    const told = await warningsOf(() => inLanguage('en', 'fr:back-pain-tips.lead = Choisissez.'));
    expect(told).to.deep.equal([
      '<back-pain-tips> strings="fr:back-pain-tips.lead" was not used; expected a language that the widgets speak.',
    ]);
  });

  it('keep a number in order inside Arabic', async () => {
    const element = await mount(
      ConsultCta,
      '<consult-cta lang="ar" strings="consult-cta.call = هاتف {phone} الآن"></consult-cta>',
    );
    byText(element, 'a', 'هاتف \u2068516-387-0053\u2069 الآن');
  });
});
