import {expect, fixture, waitUntil} from '@open-wc/testing';
import {emulateMedia, resetMouse, sendMouse} from '@web/test-runner-commands';
import {ConsultCta} from '../../../src/widgets/consult-cta/consult-cta.js';
import {byText, hears, inside, mount, spoken} from '../../support/mount.js';
import {inWindow, onPaper, seen} from '../../support/seen.js';
import {warningsOf} from '../../support/told.js';
import {dialogOf, focusedIn, INVITATION, NAME, opener, press} from './opening.js';

const BUTTON = '<consult-cta mode="button"></consult-cta>';

describe('consult-cta behind a button', () => {
  afterEach(() => resetMouse());

  it('shows nothing but the button, which says what it is for', async () => {
    const cta = await mount(ConsultCta, BUTTON);
    const button = opener(cta);
    expect(seen(button)).to.be.true;
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(seen(inside(cta).querySelector('.title'))).to.be.false;
    expect(seen(inside(cta).querySelector('.safety'))).to.be.false;
    const {height} = cta.getBoundingClientRect();
    expect(height).to.be.below(60);
  });

  it('opens all that it has to say, and gives the focus to the title', async () => {
    const cta = await mount(ConsultCta, BUTTON);
    opener(cta).click();
    const dialog = dialogOf(cta);
    expect(dialog.matches(':modal')).to.be.true;
    expect(dialog.ariaLabel).to.equal(NAME);
    expect(focusedIn(cta)).to.equal('Talk with a physical therapist for free');
    expect(inside(cta).querySelectorAll('dialog .option').length).to.equal(2);
    expect(seen(inside(cta).querySelector('.safety'))).to.be.true;
    const close = inside(cta).querySelector('[part="close"]')?.getBoundingClientRect();
    expect(close?.width).to.equal(44);
    expect(close?.height).to.equal(44);
  });

  it('keeps the level of its title, also inside the dialog', async () => {
    const cta = await mount(
      ConsultCta,
      '<consult-cta mode="button" heading-level="3" heading="Talk to us"></consult-cta>',
    );
    expect(spoken(inside(cta).querySelector('dialog h3'))).to.equal('Talk to us');
    expect(inside(cta).querySelectorAll('dialog h4').length).to.be.at.least(2);
  });

  it('opens by keyboard, closes by Esc, and the focus is back on the button', async () => {
    const cta = await mount(ConsultCta, BUTTON);
    cta.focus();
    expect(focusedIn(cta)).to.equal(INVITATION);
    await press('Enter');
    expect(dialogOf(cta).open).to.be.true;
    await press('Tab');
    await press('Escape');
    expect(dialogOf(cta).open).to.be.false;
    await waitUntil(() => focusedIn(cta) === INVITATION, 'the button has the focus');
  });

  it('closes by its own button, with the focus back', async () => {
    const cta = await mount(ConsultCta, BUTTON);
    opener(cta).click();
    inside(cta).querySelector<HTMLElement>('[part="close"]')?.click();
    expect(dialogOf(cta).open).to.be.false;
    await waitUntil(() => focusedIn(cta) === INVITATION, 'the button has the focus');
  });

  it('closes at a press beside the sheet, not at a text marked from inside to outside', async () => {
    const cta = await mount(ConsultCta, BUTTON);
    opener(cta).click();
    const {left, top} = inside(cta).querySelector('.lead')!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.ceil(left) + 5, Math.ceil(top) + 5]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [2, 2]});
    await sendMouse({type: 'up'});
    expect(dialogOf(cta).open).to.be.true;
    await sendMouse({type: 'click', position: [2, 2]});
    expect(dialogOf(cta).open).to.be.false;
  });

  it('keeps wheel and keys from the page behind', async () => {
    const tall = await fixture<HTMLElement>(`<div>${BUTTON}<div class="tall"></div></div>`);
    tall.querySelector<HTMLElement>('.tall')!.style.height = '4000px';
    const cta = tall.querySelector<ConsultCta>('consult-cta')!;
    await waitUntil(() => cta.shadowRoot?.querySelector('[part="open"]'), 'it is shown');
    opener(cta).click();
    inside(cta).querySelector<HTMLElement>('[part="close"]')?.focus();
    const dialog = dialogOf(cta);
    await press('PageDown', 'PageDown', 'PageDown', 'End');
    dialog.scrollTop = 10_000;
    await press('PageDown', 'End');
    expect(window.scrollY).to.equal(0);
    expect(getComputedStyle(dialog).overscrollBehaviorY).to.equal('contain');
    expect(dialog.scrollHeight).to.be.greaterThan(dialog.clientHeight);
  });

  it('fits the narrowest phone, nearly all of it, and leaves a wide window some of the page', async () => {
    for (const width of [320, 1280])
      await inWindow(width, async () => {
        const cta = await mount(ConsultCta, BUTTON);
        opener(cta).click();
        const sheet = inside(cta).querySelector('.sheet')!;
        const box = sheet.getBoundingClientRect();
        expect(box.left).to.be.at.least(8);
        expect(box.right).to.be.at.most(width - 8);
        expect(box.bottom).to.be.at.most(792);
        expect(sheet.scrollWidth).to.be.at.most(sheet.clientWidth);
        if (width === 320) expect(box.width).to.be.at.least(300);
        else expect(box.width).to.be.at.most(900);
        cta.remove();
      });
  });

  it('says on paper whom to call, and all the rest only while it is open', async () => {
    const cta = await mount(ConsultCta, BUTTON);
    const line = inside(cta).querySelector('.on-paper');
    expect(seen(line)).to.be.false;
    await onPaper(() => {
      expect(seen(line)).to.be.true;
      expect(spoken(line)).to.equal('Free consultation: call 516-387-0053');
      expect(seen(opener(cta))).to.be.false;
      expect(seen(inside(cta).querySelector('.lead'))).to.be.false;
    });
    opener(cta).click();
    await onPaper(() => {
      expect(seen(inside(cta).querySelector('.lead'))).to.be.true;
      expect(seen(inside(cta).querySelector('[part="close"]'))).to.be.false;
    });
  });

  it('does not move for readers who asked for that', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    try {
      const cta = await mount(ConsultCta, BUTTON);
      opener(cta).click();
      expect(getComputedStyle(dialogOf(cta)).animationName).to.equal('none');
    } finally {
      await emulateMedia({reducedMotion: 'no-preference'});
    }
  });

  it('tells the page of calls from the dialog, and nothing when it opens', async () => {
    const cta = await mount(ConsultCta, BUTTON);
    cta.addEventListener('click', (event) => event.preventDefault());
    const [chosen, called] = [
      hears(cta, 'ascent-consult-choose'),
      hears(cta, 'ascent-consult-call'),
    ];
    opener(cta).click();
    expect(chosen).to.deep.equal([]);
    byText(cta, 'dialog a', 'Call 516-387-0053').click();
    expect(called).to.deep.equal([{option: 'office'}]);
  });

  it('changes when the page changes its mode, and back, and leaves no style behind', async () => {
    const cta = await mount(ConsultCta);
    const sheets = inside(cta).adoptedStyleSheets.length;
    cta.setAttribute('mode', 'button');
    await waitUntil(() => inside(cta).querySelector('[part="open"]'), 'the button is there');
    cta.setAttribute('mode', 'inline');
    await cta.updateComplete;
    expect(inside(cta).querySelector('dialog') === null).to.be.true;
    expect(seen(inside(cta).querySelector('.title'))).to.be.true;
    expect(inside(cta).adoptedStyleSheets.length).to.equal(sheets);
    expect(getComputedStyle(inside(cta).querySelector('.root')!).borderTopWidth).to.equal('1px');
  });

  it('stands in its place, and tells the author once, when there is no such mode', async () => {
    const told = await warningsOf(async () => {
      const cta = await mount(ConsultCta, '<consult-cta mode="popup"></consult-cta>');
      expect(seen(inside(cta).querySelector('.title'))).to.be.true;
      cta.setAttribute('phone', '111-222-3333');
      await cta.updateComplete;
    });
    expect(told.length).to.equal(1);
    expect(told[0]).to.contain('mode="popup"').and.to.contain('inline, button, floating');
  });

  it('is closed when it comes back to the page', async () => {
    const cta = await mount(ConsultCta, BUTTON);
    opener(cta).click();
    const {parentElement: place} = cta;
    cta.remove();
    place?.append(cta);
    expect(dialogOf(cta).open).to.be.false;
    opener(cta).click();
    expect(dialogOf(cta).matches(':modal')).to.be.true;
  });

  it('is accessible, closed and open, in light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const cta = await mount(
        ConsultCta,
        `<consult-cta mode="button" theme="${theme}"></consult-cta>`,
      );
      await expect(cta).to.be.accessible();
      opener(cta).click();
      await Promise.all(
        dialogOf(cta)
          .getAnimations()
          .map(({finished}) => finished),
      );
      await expect(cta).to.be.accessible();
      cta.remove();
    }
  });
});
