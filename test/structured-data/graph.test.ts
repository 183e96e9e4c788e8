import {expect} from '@open-wc/testing';
import {structuredData, type ClinicFacts, type Facts} from '../../src/structured-data/graph.js';

const CLINIC: ClinicFacts = {
  name: 'A clinic',
  telephone: '',
  locality: '',
  region: '',
  country: 'US',
  website: '',
  profiles: [],
  offers: [],
};

const PAGE: Facts['page'] = {
  name: '',
  languages: ['en'],
  conditions: [],
  author: null,
  review: null,
};

function nodes(clinic: Partial<ClinicFacts> | null, page: Partial<Facts['page']> = {}): unknown {
  const facts = {clinic: clinic && {...CLINIC, ...clinic}, page: {...PAGE, ...page}};
  return structuredData(facts)['@graph'];
}

const PAGE_NODE = {
  '@type': 'MedicalWebPage',
  inLanguage: ['en'],
  audience: {'@type': 'Patient'},
};

describe('structured data', () => {
  it('names no clinic where the page names none', () => {
    expect(nodes(null)).to.deep.equal([PAGE_NODE]);
  });

  it('says of a clinic what is known and nothing more', () => {
    expect(nodes({})).to.deep.equal([
      {'@type': 'Physiotherapy', '@id': '#ascent-clinic', name: 'A clinic'},
      {...PAGE_NODE, publisher: {'@id': '#ascent-clinic'}},
    ]);
  });

  it('says where the clinic is, how to reach it and what is free', () => {
    const [clinic] = nodes({
      telephone: '+1-516-387-0053',
      locality: 'North Massapequa',
      region: 'NY',
      website: 'https://clinic.example/',
      profiles: ['https://profile.example/'],
      offers: [
        {name: 'Free visit', description: 'Meet us'},
        {name: 'Free call', description: ''},
      ],
    }) as readonly object[];
    expect(clinic).to.deep.equal({
      '@type': 'Physiotherapy',
      '@id': '#ascent-clinic',
      name: 'A clinic',
      telephone: '+1-516-387-0053',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'North Massapequa',
        addressRegion: 'NY',
        addressCountry: 'US',
      },
      url: 'https://clinic.example/',
      sameAs: ['https://profile.example/'],
      makesOffer: [
        {
          '@type': 'Offer',
          name: 'Free visit',
          description: 'Meet us',
          price: 0,
          priceCurrency: 'USD',
        },
        {'@type': 'Offer', name: 'Free call', price: 0, priceCurrency: 'USD'},
      ],
    });
  });

  it('says what the page is about, who wrote it and who has signed it', () => {
    const [page] = nodes(null, {
      name: 'Running',
      conditions: ['low back pain', 'sciatica'],
      author: {name: 'Ann Lee', credentials: ''},
      review: {on: '2026-11-23', by: ['Bea Roy', 'Cy Fox']},
    }) as readonly object[];
    expect(page).to.deep.equal({
      ...PAGE_NODE,
      name: 'Running',
      about: [
        {'@type': 'MedicalCondition', name: 'low back pain'},
        {'@type': 'MedicalCondition', name: 'sciatica'},
      ],
      author: {'@type': 'Person', name: 'Ann Lee'},
      lastReviewed: '2026-11-23',
      reviewedBy: [
        {'@type': 'Person', name: 'Bea Roy'},
        {'@type': 'Person', name: 'Cy Fox'},
      ],
    });
  });
});
