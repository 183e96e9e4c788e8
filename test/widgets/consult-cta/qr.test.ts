import {expect, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import 'jsqr';
import type {QRCode} from 'jsqr';
import {telHref} from '../../../src/shared/phone.js';
import {ConsultCta} from '../../../src/widgets/consult-cta/consult-cta.js';
import {drawCode} from '../../../src/widgets/consult-cta/phone-code/draw-code.js';
import {byText, inside, mount, spoken} from '../../support/mount.js';
import {onPaper, seen} from '../../support/seen.js';

/** The package is made for `<script>` and `require`; imported here it leaves its function there. */
const {jsQR} = globalThis as unknown as {
  jsQR: (pixels: Uint8ClampedArray, width: number, height: number) => QRCode | null;
};

const SHOW = 'Call from your phone: show code';

/** What a camera reads from a picture of dark squares on white. */
function read({path, size}: {readonly path: string; readonly size: number}): string {
  const scale = 4;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const pen = canvas.getContext('2d', {willReadFrequently: true})!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  pen.scale(scale, scale);
  pen.fill(new Path2D(path));
  const {data} = pen.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, canvas.width, canvas.height)?.data ?? 'nothing';
}

/** A widget as wide as on a large screen. A window of another size would come without its mouse. */
async function wide(theme = 'light'): Promise<ConsultCta> {
  const cta = await mount(ConsultCta, `<consult-cta theme="${theme}"></consult-cta>`);
  cta.style.width = '760px';
  await waitUntil(() => inside(cta).querySelector('.phone-code'), 'the button comes', {
    timeout: 8000,
  });
  return cta;
}

async function shownCode(cta: ConsultCta): Promise<SVGSVGElement> {
  byText(cta, 'button', SHOW).click();
  await waitUntil(() => inside(cta).querySelector('.code'), 'the code is drawn', {timeout: 8000});
  return inside(cta).querySelector<SVGSVGElement>('.code')!;
}

describe('the code of the phone link', () => {
  it('is offered in a wide widget, and not in a narrow one', async () => {
    const cta = await wide();
    expect(seen(byText(cta, 'button', SHOW))).to.be.true;
    cta.style.width = '700px';
    await waitUntil(() => !seen(byText(cta, 'button', SHOW)), 'the button is gone');
  });

  it('calls the clinic when a camera reads it', async () => {
    const cta = await wide();
    const code = await shownCode(cta);
    const size = code.viewBox.baseVal.width;
    const path = code.querySelector('path')?.getAttribute('d') ?? '';
    expect(read({path, size})).to.equal('tel:+15163870053');
    expect(code.getAttribute('role')).to.equal('img');
    expect(code.ariaLabel).to.equal('Code to call 516-387-0053');
    expect(spoken(inside(cta).querySelector('.scan p'))).to.contain('516-387-0053');
  });

  it('can be read for any number a clinic may have', () => {
    const digits = fc
      .array(fc.integer({min: 0, max: 9}), {minLength: 3, maxLength: 40})
      .map((found) => found.join(''));
    fc.assert(
      fc.property(digits, fc.boolean(), (number, isForeign) => {
        const href = telHref(isForeign ? `+${number}` : number, 'US');
        expect(read(drawCode(href))).to.equal(href);
      }),
      {numRuns: 40},
    );
  });

  it('has four light squares on each side', () => {
    const {path, size} = drawCode('tel:+15163870053');
    const corners = [...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const all = corners.flat();
    expect(Math.min(...all)).to.equal(4);
    expect(Math.max(...all)).to.equal(size - 5);
  });

  it('is dark on light in a dark theme too', async () => {
    const cta = await wide('dark');
    const code = await shownCode(cta);
    expect(getComputedStyle(code.querySelector('rect')!).fill).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(code.querySelector('path')!).fill).to.equal('rgb(0, 0, 0)');
    await expect(cta).to.be.accessible();
  });

  it('is hidden again by the same button', async () => {
    const cta = await wide();
    await shownCode(cta);
    const button = byText(cta, 'button', SHOW);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await waitUntil(() => !inside(cta).querySelector('.code'), 'the code is gone');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is on paper when it is shown, and nothing of it when not', async () => {
    const cta = await wide();
    await onPaper(() => {
      expect(inside(cta).querySelector('.phone-code')!.getBoundingClientRect().height).to.equal(0);
    });
    const code = await shownCode(cta);
    await onPaper(() => expect(seen(code)).to.be.true);
  });

  it('follows the phone that the page sets', async () => {
    const cta = await wide();
    const code = await shownCode(cta);
    cta.setAttribute('phone', '631-555-0100');
    await cta.updateComplete;
    const path = code.querySelector('path')?.getAttribute('d') ?? '';
    expect(read({path, size: code.viewBox.baseVal.width})).to.equal('tel:+16315550100');
  });
});
