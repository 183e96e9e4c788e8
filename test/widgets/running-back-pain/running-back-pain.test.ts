import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {define} from '../../../src/element/define.js';
import {BackPainTips} from '../../../src/widgets/back-pain-tips/back-pain-tips.js';
import {ConsultCta} from '../../../src/widgets/consult-cta/consult-cta.js';
import {KineticChainDiagram} from '../../../src/widgets/kinetic-chain-diagram/kinetic-chain-diagram.js';
import {RunningBackPain} from '../../../src/widgets/running-back-pain/running-back-pain.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';
import {warningsOf} from '../../support/told.js';

const RECORD = Symbol.for('ascent');
const page = globalThis as {[RECORD]?: unknown};

function article(attributes = ''): Promise<RunningBackPain> {
  return mount(RunningBackPain, `<running-back-pain ${attributes}></running-back-pain>`);
}

function parts(element: Element): HTMLElement[] {
  return [...inside(element).querySelectorAll<HTMLElement>('.part')];
}

function tags(element: Element): string[] {
  return parts(element).map(({localName}) => localName);
}

/** A part once it shows its content. */
async function partShown(element: Element): Promise<HTMLElement> {
  const part = parts(element)[0]!;
  if (!part.shadowRoot?.querySelector('.root'))
    await new Promise((resolve) => part.addEventListener('ascent-ready', resolve, {once: true}));
  return part;
}

/** The contents list: what each link reads and where it leads. */
function contents(element: Element): [string, string][] {
  return [...inside(element).querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
    spoken(link),
    link.hash,
  ]);
}

afterEach(() => {
  page[RECORD] = undefined;
});

describe('running-back-pain', () => {
  it('shows title, author, why it happens, and its sections in the article’s order', async () => {
    const widget = await article('website="https://clinic.example/"');
    expect(spoken(inside(widget).querySelector('h2'))).to.match(/^Running and back pain/);
    expect(spoken(inside(widget).querySelector('.byline'))).to.equal('By Dr. Robert Berghorn, Jr.');
    expect(inside(widget).querySelectorAll('.factor').length).to.equal(3);
    expect(tags(widget)).to.deep.equal([
      'back-pain-types',
      'kinetic-chain-diagram',
      'alignment-guide',
      'back-pain-tips',
      'consult-cta',
      'clinic-resources',
    ]);
  });

  it('names the author as the page says, with credentials, or nobody', async () => {
    const widget = await article('author="A. Therapist" credentials="PT, DPT"');
    const byline = (): string => spoken(inside(widget).querySelector('.byline'));
    expect(byline()).to.equal('By A. Therapist, PT, DPT');
    widget.setAttribute('author', 'off');
    await widget.updateComplete;
    expect(byline()).to.equal('');
  });

  it('lists its sections, each with a link of its own', async () => {
    const widget = await article('sections="tips consult"');
    expect(contents(widget)).to.deep.equal([
      ['Five ways to help your back as a runner', '#running-back-pain-tips'],
      ['Talk with a physical therapist for free', '#running-back-pain-consult'],
    ]);
    for (const [, hash] of contents(widget))
      expect(inside(widget).querySelectorAll(hash).length, hash).to.equal(1);
  });

  it('links each factor to the section that tells more, where that is shown', async () => {
    const widget = await article('sections="chain"');
    const factors = [...inside(widget).querySelectorAll('.factor')];
    expect(factors.map((factor) => factor.querySelector('a')?.hash)).to.deep.equal([
      undefined,
      undefined,
      '#running-back-pain-chain',
    ]);
  });

  it('shows the sections a page asks for, in its order, and keeps a part that moves', async () => {
    const widget = await article('sections="tips chain"');
    const tips = parts(widget)[0];
    widget.setAttribute('sections', 'consult tips');
    await widget.updateComplete;
    expect(tags(widget)).to.deep.equal(['consult-cta', 'back-pain-tips']);
    expect(parts(widget)[1] === tips).to.equal(true);
  });

  it('passes over sections to come, and tells the author of unknown ones once', async () => {
    const told = await warningsOf(async () => {
      const widget = await article('sections="self-check tips routine cadence"');
      expect(tags(widget)).to.deep.equal(['back-pain-tips']);
    });
    expect(told).to.deep.equal([]);
    const second = await warningsOf(async () => {
      const widget = await article('sections="tips poems"');
      expect(tags(widget)).to.deep.equal(['back-pain-tips']);
      widget.requestUpdate();
      await widget.updateComplete;
    });
    expect(second.length).to.equal(1);
    expect(second[0]).to.contain('<running-back-pain> sections="poems"');
  });

  it('has no section for links, and no entry in its contents, until one is set', async () => {
    const widget = await article();
    expect(tags(widget)).not.to.include('clinic-resources');
    expect(contents(widget).length).to.equal(5);
    widget.setAttribute('resources', 'Warm-up | /warm-up');
    await widget.updateComplete;
    expect(tags(widget)).to.include('clinic-resources');
    expect(contents(widget).length).to.equal(6);
  });

  it('gives a part its title, one level deeper, and what the page has set', async () => {
    const widget = await article(
      `sections="consult" heading-level="3" phone="111-222-3333" clinic-name="Bay Therapy"
        locality="Leeds" region="Yorkshire" country="gb" booking-url="/book" theme="dark"
        hours="Mo 08:00-09:00" time-zone="Europe/London" holidays="12-25"
        expectations="One | Two" accent="#7a1fa2" fit="compact"`,
    );
    const part = parts(widget)[0];
    const given = {
      heading: 'Talk with a physical therapist for free',
      'heading-level': '4',
      phone: '111-222-3333',
      'clinic-name': 'Bay Therapy',
      locality: 'Leeds',
      region: 'Yorkshire',
      country: 'GB',
      'booking-url': '/book',
      theme: 'dark',
      expectations: 'One|Two',
      hours: 'Mo 08:00-09:00',
      'time-zone': 'Europe/London',
      holidays: '12-25',
      accent: '#7a1fa2',
      fit: 'compact',
    };
    for (const [name, value] of Object.entries(given))
      expect(part?.getAttribute(name), name).to.equal(value);
    widget.setAttribute('phone', '444-555-6666');
    widget.removeAttribute('theme');
    await widget.updateComplete;
    expect(part?.getAttribute('phone')).to.equal('444-555-6666');
    expect(part?.hasAttribute('theme')).to.equal(false);
  });

  it('tells the author of a bad value once, not once for each part', async () => {
    define(BackPainTips);
    define(ConsultCta);
    const told = await warningsOf(async () => {
      const widget = await article(
        'sections="tips consult" phone="ring us" accent="mud" theme="x"',
      );
      await partShown(widget);
    });
    expect(told.length).to.equal(3);
    for (const warning of told) expect(warning).to.contain('<running-back-pain>');
  });

  it('shows a part’s title and the clinic’s phone until the part is there', async () => {
    const widget = await article('sections="types" phone="111-222-3333"');
    const part = parts(widget)[0];
    expect(part?.checkVisibility()).to.equal(true);
    expect(spoken(part?.querySelector('h3') ?? null)).to.equal('Kinds of back pain in runners');
    expect(part?.querySelector('a')?.getAttribute('href')).to.equal('tel:+11112223333');
  });

  it('asks the loader once for a part that comes near', async () => {
    const asked: string[] = [];
    const came = new Promise<void>((resolve) => {
      page[RECORD] = {
        version: '1',
        settings: {},
        bring(tag: string) {
          asked.push(tag);
          if (tag === 'alignment-guide') resolve();
          return Promise.resolve();
        },
      };
    });
    await article('sections="guide"');
    await came;
    expect(asked.filter((tag) => tag === 'alignment-guide').length).to.equal(1);
  });

  it('tells the page when a part cannot be had, and closes the place kept for it', async () => {
    await setViewport({width: 800, height: 5000});
    page[RECORD] = {
      version: '1',
      settings: {},
      bring: () => Promise.reject(new Error('offline')),
    };
    const widget = await mount(
      RunningBackPain,
      '<running-back-pain sections="guide"></running-back-pain>',
    );
    const failed = hears(widget, 'ascent-error');
    await new Promise((resolve) => widget.addEventListener('ascent-error', resolve, {once: true}));
    expect(failed).to.deep.equal([{code: 'load', message: 'Error: offline'}]);
    expect(parts(widget)[0]?.querySelector('a')?.checkVisibility()).to.equal(true);
    await setViewport({width: 800, height: 600});
  });

  it('lets the page hear what happens in its parts', async () => {
    define(BackPainTips);
    const widget = await article('sections="tips"');
    const toggled = hears(widget, 'ascent-tip-toggle');
    const part = await partShown(widget);
    byText(part, 'button', 'Build a strong trunk and strong legs').click();
    expect(toggled).to.deep.equal([{tip: 'core', open: true}]);
  });

  it('prints only once all its parts are there', async () => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    page[RECORD] = {version: '1', settings: {}, bring: () => arrived};
    const widget = await article('sections="chain"');
    const frames = (): number => inside(widget).querySelectorAll('iframe').length;
    byText(widget, 'button', 'Print the article').click();
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    expect(frames()).to.equal(0);
    const printing = new Promise((resolve) => {
      new MutationObserver(resolve).observe(inside(widget), {childList: true});
    });
    define(KineticChainDiagram);
    arrive();
    await printing;
    const printed = inside(widget).querySelector('iframe')?.contentDocument;
    const copy = printed?.body.firstElementChild?.shadowRoot;
    const chain = copy?.querySelector('kinetic-chain-diagram')?.shadowRoot;
    expect(spoken(chain?.querySelector('.root') ?? null)).to.contain('Both heels rest');
  });

  it('leaves nothing behind when a page takes it away, and works when it is put back', async () => {
    const widget = await article('sections="tips"');
    const place = widget.parentElement!;
    widget.remove();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    place.append(widget);
    await widget.updateComplete;
    expect(tags(widget)).to.deep.equal(['back-pain-tips']);
  });

  it('fits 320 pixels and gives every link and button at least 44', async () => {
    const widget = await article('website="https://clinic.example/"');
    await setViewport({width: 320, height: 800});
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const control of inside(widget).querySelectorAll('.contents a, button, .factor a'))
      expect(control.getBoundingClientRect().height, spoken(control)).to.be.at.least(43.5);
    await setViewport({width: 800, height: 600});
  });

  it('is accessible, in light and dark, with its parts and without', async () => {
    define(ConsultCta);
    for (const theme of ['light', 'dark'])
      await expect(await article(`theme="${theme}"`)).to.be.accessible();
  });
});
