import assert from 'node:assert/strict';
import {it} from 'node:test';
import {importSource} from '../../scripts/content/topics.mjs';
import {localesIn} from '../../scripts/locales.mjs';
import {aHost, page, tagOf} from './host.mjs';
import {nodesOf, ON} from './structured-data.mjs';

const at = aHost();

for (const locale of localesIn('.'))
  it(`structured data speaks ${locale} on a page that does, as its widgets show it`, async () => {
    const {consult} = await importSource(`src/content/${locale}/consult.ts`);
    const {article} = await importSource(`src/content/${locale}/article.ts`);
    const tags = tagOf('running-back-pain', 'sections="consult"') + tagOf('consult-cta');
    await at.visit(page(tags, ON).replace('lang="en"', `lang="${locale}"`), {}, async (tab) => {
      const nodes = await nodesOf(
        tab,
        ({MedicalWebPage: about, Physiotherapy: clinic}) =>
          about?.name === article.heading && clinic?.makesOffer?.length === 2,
      );
      assert.deepEqual(nodes.page.inLanguage, [locale]);
      assert.equal(nodes.page.lastReviewed, undefined);
      assert.deepEqual(
        nodes.clinic.makesOffer.map(({name}) => name),
        consult.options.map(({title}) => title),
      );
      for (const {description} of nodes.clinic.makesOffer) assert.ok(description);
    });
  });

it('structured data offers in the clinic’s own words, as the widget shows them', () => {
  const strings = 'consult-cta.office.title = Half an hour with us, free';
  return at.visit(page(tagOf('consult-cta', `strings="${strings}"`), ON), {}, async (tab) => {
    const {clinic} = await nodesOf(
      tab,
      ({Physiotherapy}) => Physiotherapy?.makesOffer?.length === 2,
    );
    assert.deepEqual(
      clinic.makesOffer.map(({name}) => name),
      ['Half an hour with us, free', 'Free telephone consultation'],
    );
  });
});
