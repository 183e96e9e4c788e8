import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {ClinicResources} from '../../../src/widgets/clinic-resources/clinic-resources.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';
import {warningsOf} from '../../support/told.js';

const ALL = `website="https://clinic.example/" facebook="https://facebook.com/clinic"
  instagram="https://instagram.com/clinic" youtube="https://youtube.com/@clinic"
  resources="Warm-up in five minutes | /warm-up; Run log | https://clinic.example/log"`;

function links(element: Element): HTMLAnchorElement[] {
  return [...inside(element).querySelectorAll<HTMLAnchorElement>('.links a')];
}

function resources(attributes = ALL, fallback = ''): Promise<ClinicResources> {
  return mount(ClinicResources, `<clinic-resources ${attributes}>${fallback}</clinic-resources>`);
}

/** Keeps the test page where it is while a link is followed. */
function stay(element: Element): void {
  element.addEventListener('click', (event) => event.preventDefault());
}

describe('clinic-resources', () => {
  it('shows nothing at all until a link is set: no frame, no gap, not the fallback either', async () => {
    const widget = await resources('', '<p>More from the clinic</p>');
    expect(widget.getBoundingClientRect().height).to.equal(0);
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(false);
    expect(inside(widget).querySelectorAll('.root').length).to.equal(0);
    widget.setAttribute('website', 'https://clinic.example/');
    await widget.updateComplete;
    expect(links(widget).map(spoken)).to.deep.equal(['Our website']);
    expect(widget.getBoundingClientRect().height).to.be.above(100);
    widget.setAttribute('website', '');
    await widget.updateComplete;
    expect(widget.getBoundingClientRect().height).to.equal(0);
  });

  it('links to what the clinic has set, in plain words and in this tab', async () => {
    const widget = await resources();
    expect(links(widget).map(spoken)).to.deep.equal([
      'Our website',
      'Follow us on Facebook',
      'Follow us on Instagram',
      'Watch us on YouTube',
      'Warm-up in five minutes',
      'Run log',
    ]);
    expect(links(widget)[1]?.getAttribute('href')).to.equal('https://facebook.com/clinic');
    expect(links(widget)[4]?.getAttribute('href')).to.equal('/warm-up');
    for (const link of links(widget)) expect(link.rel).to.equal('noopener');
    expect(inside(widget).querySelectorAll('img, iframe, script').length).to.equal(0);
  });

  it('shows only the links a page asks for, in its order; articles are resources', async () => {
    const widget = await resources(`${ALL} links="youtube articles"`);
    expect(links(widget).map(spoken)).to.deep.equal([
      'Watch us on YouTube',
      'Warm-up in five minutes',
      'Run log',
    ]);
    const told = await warningsOf(async () => {
      widget.setAttribute('links', 'tiktok website');
      await widget.updateComplete;
    });
    expect(links(widget).map(spoken)).to.deep.equal(['Our website']);
    expect(told.length).to.equal(1);
    expect(told[0]).to.contain('links="tiktok"');
  });

  it('refuses an address that would run a script, and says so once', async () => {
    const told = await warningsOf(async () => {
      const widget = await resources('website="javascript:alert(2)" facebook="/f"');
      expect(links(widget).map(spoken)).to.deep.equal(['Follow us on Facebook']);
      widget.requestUpdate();
      await widget.updateComplete;
    });
    expect(told.length).to.equal(1);
    expect(told[0]).to.contain('website="javascript:alert(2)"');
  });

  it('tells the page which link a reader followed, by keyboard too', async () => {
    const widget = await resources();
    stay(widget);
    const opened = hears(widget, 'ascent-resource-open');
    byText(widget, 'a', 'Watch us on YouTube').click();
    byText(widget, 'a', 'Run log').focus();
    await sendKeys({press: 'Enter'});
    expect(opened).to.deep.equal([{resource: 'youtube'}, {resource: 'Run log'}]);
  });

  it('names the clinic and its town, its phone and the emergency line', async () => {
    const widget = await resources(
      `${ALL} clinic-name="Bay Therapy" locality="Leeds" region="West Yorkshire" country="GB"
        phone="0113 496 0000"`,
    );
    const said = spoken(inside(widget).querySelector('.root'));
    expect(said).to.contain('Leeds, West Yorkshire').and.to.contain('more from Bay Therapy');
    expect(byText(widget, 'a', '0113 496 0000').getAttribute('href')).to.equal('tel:01134960000');
    expect(spoken(inside(widget).querySelector('.safety'))).not.to.contain('911');
  });

  it('gives every link at least 44 pixels and fits 320', async () => {
    const widget = await resources();
    for (const width of [800, 320]) {
      await setViewport({width, height: 800});
      for (const link of inside(widget).querySelectorAll('a'))
        expect(link.getBoundingClientRect().height, spoken(link)).to.be.at.least(43.5);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({width: 800, height: 600});
  });

  it('is accessible, in light and dark', async () => {
    for (const theme of ['light', 'dark'])
      await expect(await resources(`${ALL} theme="${theme}"`)).to.be.accessible();
  });
});
