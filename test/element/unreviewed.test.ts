/** What a reader of a translation that nobody has checked must see, in every widget and language. */
import {expect, waitUntil} from '@open-wc/testing';
import {LOCALES, SOURCE_LOCALE} from '../../src/i18n/locale.js';
import {AlignmentGuide} from '../../src/widgets/alignment-guide/alignment-guide.js';
import {BackPainTips} from '../../src/widgets/back-pain-tips/back-pain-tips.js';
import {BackPainTypes} from '../../src/widgets/back-pain-types/back-pain-types.js';
import {ClinicResources} from '../../src/widgets/clinic-resources/clinic-resources.js';
import {ConsultCta} from '../../src/widgets/consult-cta/consult-cta.js';
import {KineticChainDiagram} from '../../src/widgets/kinetic-chain-diagram/kinetic-chain-diagram.js';
import {RunningBackPain} from '../../src/widgets/running-back-pain/running-back-pain.js';
import {inside, mount, spoken} from '../support/mount.js';
import {onPaper, seen} from '../support/seen.js';

/** Every widget, and each way of showing it that puts its texts elsewhere. */
const SHOWN = [
  [AlignmentGuide, ''],
  [BackPainTips, ''],
  [BackPainTypes, ''],
  [BackPainTypes, 'layout="tabs"'],
  [ClinicResources, 'website="/"'],
  [ConsultCta, ''],
  [ConsultCta, 'mode="button"'],
  [ConsultCta, 'mode="floating"'],
  [KineticChainDiagram, ''],
  [RunningBackPain, ''],
] as const;

const OTHERS = LOCALES.filter((locale) => locale !== SOURCE_LOCALE);
const ENGLISH =
  /^Call 911 or go to the emergency room now for any of these: new numbness.* a bad fall or a crash\.$/;

/** Puts a widget on the page and opens it, where it has to be opened. */
async function open(
  [widget, attributes]: (typeof SHOWN)[number],
  lang: string,
): Promise<ShadowRoot> {
  const tag = `${widget.tag} lang="${lang}" ${attributes}`;
  const root = inside(await mount<InstanceType<typeof widget>>(widget, `<${tag}></${widget.tag}>`));
  if (attributes.startsWith('mode')) {
    await waitUntil(() => root.querySelector('.opener'), 'it can be opened');
    root.querySelector<HTMLElement>('.opener')?.click();
  }
  return root;
}

function check(root: ShadowRoot, locale: string): void {
  expect(root.querySelector('.root')?.getAttribute('lang')).to.equal(locale);
  const note = root.querySelector('[part=unsigned]');
  expect(seen(note), 'says that nobody has checked it').to.equal(true);
  const all = [...root.querySelectorAll('.safety')].filter(seen);
  const english = all.filter((line) => line.closest('[lang]')?.getAttribute('lang') === 'en');
  const own = all.filter((line) => line.closest('[lang]')?.getAttribute('lang') === locale);
  expect(english.map(spoken).join('\n'), 'the emergency line in English').to.match(ENGLISH);
  expect(english[0]!.closest('[dir]')?.getAttribute('dir')).to.equal('ltr');
  expect(own.length, 'the emergency line in its language').to.be.greaterThan(0);
  expect(spoken(own[0]!)).to.contain('911').and.not.to.match(ENGLISH);
}

for (const locale of OTHERS)
  describe(`a translation that nobody has checked, in ${locale}`, () => {
    for (const shown of SHOWN)
      it(`says so, with the emergency line in both languages: ${shown[0].tag} ${shown[1]}`, async () => {
        const root = await open(shown, locale);
        check(root, locale);
        await onPaper(() => {
          check(root, locale);
        });
      });
  });

describe('the English text', () => {
  for (const shown of SHOWN)
    it(`needs no second one: ${shown[0].tag} ${shown[1]}`, async () => {
      const root = await open(shown, 'en');
      expect(root.querySelector('[part=unsigned]')).to.equal(null);
      expect(root.querySelectorAll('[lang=en] [lang=en] .safety').length).to.equal(0);
    });
});
