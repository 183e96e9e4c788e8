import {expect} from '@open-wc/testing';
import {clinicSettings} from '../../src/clinic/settings.js';
import {consult} from '../../src/content/en/consult.js';
import {factsOf} from '../../src/structured-data/facts.js';
import type {Facts} from '../../src/structured-data/graph.js';
import type {ShownWidget} from '../../src/structured-data/shown.js';

const NO_LINKS = {website: '', facebook: '', instagram: '', youtube: '', resources: []};
const NAME = 'Ascent Physical Therapy';

function widget(tag: string, shown: Partial<ShownWidget> = {}): ShownWidget {
  return {
    tag,
    locale: 'en',
    texts: [],
    addresses: [],
    heading: null,
    clinic: clinicSettings({}, () => undefined),
    author: {author: '', credentials: ''},
    links: NO_LINKS,
    content: undefined,
    ...shown,
  };
}

function facts(...widgets: readonly ShownWidget[]): Facts {
  return factsOf(widgets, ' The\n page ', 'https://clinic.example/blog/post');
}

function phoneOf(phone: string, country: string): string | undefined {
  const clinic = clinicSettings({phone, country}, () => undefined);
  return facts(widget('back-pain-tips', {clinic, texts: [NAME, phone]})).clinic?.telephone;
}

describe('the facts of a page', () => {
  it('are only those that a widget shows', () => {
    expect(facts(widget('back-pain-tips')).clinic).to.equal(null);
    const {clinic} = facts(widget('back-pain-tips', {texts: [`Call ${NAME}`]}));
    expect(clinic).to.include({name: NAME, telephone: '', locality: '', region: '', website: ''});
    expect(clinic?.offers).to.deep.equal([]);
  });

  it('do not take a part of a longer word for what a page says', () => {
    expect(facts(widget('back-pain-tips', {texts: [`${NAME}s`]})).clinic).to.equal(null);
    const texts = [NAME, 'In North Massapequa, ANY'];
    expect(facts(widget('back-pain-tips', {texts})).clinic).to.include({
      locality: 'North Massapequa',
      region: '',
    });
  });

  it('write a phone with its country where that is known', () => {
    expect(phoneOf('516-387-0053', 'US')).to.equal('+1-516-387-0053');
    expect(phoneOf('(516) 387 0053', 'CA')).to.equal('+1-516-387-0053');
    expect(phoneOf('+44 20 7946 0000', 'GB')).to.equal('+442079460000');
    expect(phoneOf('020 7946 0000', 'GB')).to.equal('020 7946 0000');
  });

  it('are of one clinic, the first that the page names', () => {
    const other = clinicSettings({clinicName: 'Other', phone: '555-010-0199'}, () => undefined);
    const {clinic} = facts(
      widget('back-pain-tips', {texts: [NAME]}),
      widget('consult-cta', {clinic: other, texts: ['Other', '555-010-0199']}),
    );
    expect(clinic).to.include({name: NAME, telephone: ''});
  });

  it('give links whole, and only those that are shown', () => {
    const links = {...NO_LINKS, website: '/', facebook: 'https://f.example/a', youtube: '/tube'};
    const {clinic} = facts(
      widget('clinic-resources', {
        texts: [NAME],
        links,
        addresses: ['/', 'https://f.example/a'],
      }),
    );
    expect(clinic?.website).to.equal('https://clinic.example/');
    expect(clinic?.profiles).to.deep.equal(['https://f.example/a']);
  });

  it('offer each shown consultation once, in the reader’s words', () => {
    const texts = [NAME, ...consult.options.map(({title}) => title)];
    const shown = widget('consult-cta', {
      content: consult,
      texts: [...texts, 'Meet us face to face at our clinic in North Massapequa, NY.'],
    });
    expect(facts(shown, shown).clinic?.offers).to.deep.equal([
      {
        name: 'Free 30-minute in-office consultation',
        description: 'Meet us face to face at our clinic in North Massapequa, NY.',
      },
      {name: 'Free telephone consultation', description: ''},
    ]);
  });

  it('name the author only as the article does', () => {
    const author = {author: 'Dr. Ann Lee', credentials: 'PT'};
    const of = (tag: string, texts: readonly string[]) =>
      facts(widget(tag, {author, texts})).page.author;
    expect(of('running-back-pain', ['By Dr. Ann Lee, PT'])).to.deep.equal({
      name: 'Dr. Ann Lee',
      credentials: 'PT',
    });
    expect(of('running-back-pain', ['By Dr. Ann Lee'])?.credentials).to.equal('');
    expect(of('running-back-pain', [])).to.equal(null);
    expect(of('back-pain-tips', ['By Dr. Ann Lee, PT'])).to.equal(null);
  });

  it('take the page’s name from the article’s title, else from the page', () => {
    const content = {heading: 'Running and back pain'};
    const named = (shown: Partial<ShownWidget>) =>
      facts(widget('running-back-pain', {content, ...shown})).page.name;
    expect(named({texts: ['Running and back pain']})).to.equal('Running and back pain');
    expect(named({heading: 'My own', texts: ['My own']})).to.equal('My own');
    expect(named({heading: '', texts: []})).to.equal('The page');
    expect(facts(widget('back-pain-tips')).page.name).to.equal('The page');
  });

  it('are about the conditions that widgets on health speak of', () => {
    const about = (tag: string, text: string) =>
      facts(widget(tag, {texts: [text]})).page.conditions;
    expect(about('back-pain-types', 'Low back pain and sciatica')).to.deep.equal([
      'low back pain',
      'sciatica',
    ]);
    expect(about('back-pain-tips', 'Back pain, sciatica')).to.deep.equal(['back pain']);
    expect(about('consult-cta', 'Back pain')).to.deep.equal([]);
  });

  it('name each language shown once', () => {
    const spanish = widget('consult-cta', {locale: 'es'});
    expect(facts(widget('back-pain-tips'), spanish, spanish).page.languages).to.deep.equal([
      'en',
      'es',
    ]);
  });
});

describe('who has signed a page', () => {
  const signed = (reviewedOn: string, reviewedBy = 'Ann Lee, PT') => ({
    reviewed: true,
    reviewedOn,
    reviewedBy,
  });
  const review = (...contents: readonly unknown[]) =>
    facts(
      ...contents.map((content) =>
        widget('back-pain-tips', {content, texts: ['Reviewed by Ann Lee, PT']}),
      ),
    ).page.review;

  it('is told with the oldest day once every text is signed', () => {
    const first = {...signed('2026-11-23'), tips: [signed('2026-10-01')]};
    expect(review(first, {safety: signed('2026-12-01')})).to.deep.equal({
      on: '2026-10-01',
      by: ['Ann Lee, PT'],
    });
  });

  it('is nobody while one text is not signed, has no day, no name, or no review at all', () => {
    const whole = signed('2026-11-23');
    expect(review(whole)).not.to.equal(null);
    for (const open of [
      {...whole, reviewed: false},
      {reviewed: true, reviewedBy: 'Ann Lee, PT'},
      {reviewed: true, reviewedOn: '2026-11-23'},
      {...whole, tips: [{reviewed: false}]},
      {heading: 'No review'},
      undefined,
    ])
      expect(review(whole, open), JSON.stringify(open)).to.equal(null);
  });

  it('is nobody whose name the page does not show', () => {
    expect(review(signed('2026-11-23', 'Bea Roy'))).to.equal(null);
  });
});
