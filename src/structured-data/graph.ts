import type {Graph, MedicalWebPage, Offer, Person, Physiotherapy, PostalAddress} from 'schema-dts';

/** The clinic as a page shows it. An empty text or list means that the page does not say it. */
export interface ClinicFacts {
  readonly name: string;
  /** With its country code where that is known, for example `+1-516-387-0053`. */
  readonly telephone: string;
  readonly locality: string;
  readonly region: string;
  /** ISO 3166-1 code of the place above. */
  readonly country: string;
  /** Absolute address. */
  readonly website: string;
  /** Absolute addresses of the clinic's profiles elsewhere. */
  readonly profiles: readonly string[];
  /** What the clinic offers for free. */
  readonly offers: readonly {readonly name: string; readonly description: string}[];
}

/** Who wrote the article, as its byline says. */
export interface AuthorFacts {
  readonly name: string;
  readonly credentials: string;
}

/** Everything that is said of a page. `null` where the page does not say it. */
export interface Facts {
  readonly clinic: ClinicFacts | null;
  readonly page: {
    readonly name: string;
    /** BCP 47 tags of the languages shown. */
    readonly languages: readonly string[];
    /** Names of the conditions it is about. */
    readonly conditions: readonly string[];
    readonly author: AuthorFacts | null;
    /** Who has signed all that is shown, and the day of the oldest signature as `2026-11-23`. */
    readonly review: {readonly on: string; readonly by: readonly string[]} | null;
  };
}

const CLINIC_ID = '#ascent-clinic';

/** What schema.org has to say of these facts: the clinic, where it is named, and the page. */
export function structuredData({clinic, page}: Facts): Graph {
  const nodes = clinic
    ? [clinicNode(clinic), pageNode(page, {'@id': CLINIC_ID})]
    : [pageNode(page, null)];
  return {'@context': 'https://schema.org', '@graph': nodes};
}

function clinicNode(clinic: ClinicFacts): Physiotherapy {
  const {name, telephone, website, profiles, offers} = clinic;
  return {
    '@type': 'Physiotherapy',
    '@id': CLINIC_ID,
    name,
    ...(telephone && {telephone}),
    ...(clinic.locality && {address: addressNode(clinic)}),
    ...(website && {url: website}),
    ...(profiles.length && {sameAs: profiles}),
    ...(offers.length && {makesOffer: offers.map(offerNode)}),
  };
}

function addressNode({locality, region, country}: ClinicFacts): PostalAddress {
  return {
    '@type': 'PostalAddress',
    addressLocality: locality,
    ...(region && {addressRegion: region}),
    addressCountry: country,
  };
}

function offerNode({name, description}: ClinicFacts['offers'][number]): Offer {
  return {
    '@type': 'Offer',
    name,
    ...(description && {description}),
    price: 0,
    priceCurrency: 'USD',
  };
}

function pageNode(page: Facts['page'], publisher: {readonly '@id': string} | null): MedicalWebPage {
  const {name, languages, conditions, author, review} = page;
  return {
    '@type': 'MedicalWebPage',
    ...(name && {name}),
    inLanguage: languages,
    audience: {'@type': 'Patient'},
    ...(conditions.length && {
      about: conditions.map((condition) => ({'@type': 'MedicalCondition', name: condition})),
    }),
    ...(author && {author: authorNode(author)}),
    ...(publisher && {publisher}),
    ...(review && {
      lastReviewed: review.on,
      reviewedBy: review.by.map((reviewer) => ({'@type': 'Person', name: reviewer})),
    }),
  };
}

function authorNode({name, credentials}: AuthorFacts): Person {
  const [honorific] = /^(?:Dr|Prof)\.?(?= )/i.exec(name) ?? [];
  return {
    '@type': 'Person',
    name,
    ...(honorific && {honorificPrefix: honorific}),
    ...(credentials && {honorificSuffix: credentials}),
  };
}
