/**
 * From what widgets were told to what a page may say of itself: a fact counts only where a widget
 * shows it. Where widgets name several clinics, the first one is the page's.
 */
import type {ArticleContent, ConsultContent, Review} from '../content/schema.js';
import {fill} from '../shared/fill.js';
import {telHref} from '../shared/phone.js';
import type {AuthorFacts, ClinicFacts, Facts} from './graph.js';
import {collapsed, type ShownWidget} from './shown.js';

/** Widgets about the clinic, not about a condition. */
const ABOUT_CLINIC = ['consult-cta', 'clinic-resources'];

/** The facts that widgets show, in the order of the page. `title` is the document's. */
export function factsOf(widgets: readonly ShownWidget[], title: string, base: string): Facts {
  const article = widgets.find(({tag}) => tag === 'running-back-pain');
  return {
    clinic: clinicFacts(widgets, base),
    page: {
      name: (article && titleOf(article)) || collapsed(title),
      languages: [...new Set(widgets.map(({locale}) => locale))],
      conditions: conditionsOf(widgets),
      author: article ? authorFacts(article) : null,
      review: reviewOf(widgets),
    },
  };
}

function clinicFacts(widgets: readonly ShownWidget[], base: string): ClinicFacts | null {
  const named = widgets.filter((widget) => says(widget, widget.clinic.clinicName));
  const name = named[0]?.clinic.clinicName;
  if (!name) return null;
  const own = named.filter(({clinic}) => clinic.clinicName === name);
  const caller = own.find((widget) => says(widget, widget.clinic.phone));
  const placed = own.find((widget) => says(widget, widget.clinic.locality));
  const region = placed?.clinic.region ?? '';
  const link = (id: 'website' | 'facebook' | 'instagram' | 'youtube'): string => {
    const holder = own.find(({addresses, links}) => links[id] && addresses.includes(links[id]));
    return holder ? new URL(holder.links[id], base).href : '';
  };
  return {
    name: collapsed(name),
    telephone: caller ? telephone(caller.clinic.phone, caller.clinic.country) : '',
    locality: collapsed(placed?.clinic.locality ?? ''),
    region: placed && says(placed, region) ? collapsed(region) : '',
    country: placed?.clinic.country ?? '',
    website: link('website'),
    profiles: (['facebook', 'instagram', 'youtube'] as const).map(link).filter(Boolean),
    offers: offersOf(own),
  };
}

/** As schema.org's examples write it, with hyphens; without a known country code as people do. */
function telephone(phone: string, country: string): string {
  const dialled = telHref(phone, country).slice('tel:'.length);
  if (!dialled.startsWith('+')) return collapsed(phone);
  return dialled.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1-$1-$2-$3');
}

function offersOf(widgets: readonly ShownWidget[]): ClinicFacts['offers'] {
  const offers = new Map<string, string>();
  for (const widget of widgets) {
    if (widget.tag !== 'consult-cta') continue;
    const {locality, region} = widget.clinic;
    for (const {title, detail} of (widget.content as ConsultContent | undefined)?.options ?? []) {
      const description = collapsed(fill(detail, {locality, region}));
      if (says(widget, title) && !offers.has(title))
        offers.set(title, says(widget, description) ? description : '');
    }
  }
  return [...offers].map(([name, description]) => ({name, description}));
}

function titleOf(article: ShownWidget): string {
  const content = article.content as ArticleContent | undefined;
  const title = collapsed(article.heading ?? content?.heading ?? '');
  return says(article, title) ? title : '';
}

function authorFacts(article: ShownWidget): AuthorFacts | null {
  const {author, credentials} = article.author;
  if (!says(article, author)) return null;
  return {
    name: collapsed(author),
    credentials: says(article, credentials) ? collapsed(credentials) : '',
  };
}

/** The conditions by the first of their names that the page uses. */
function conditionsOf(widgets: readonly ShownWidget[]): readonly string[] {
  const health = widgets.filter(({tag}) => !ABOUT_CLINIC.includes(tag));
  const types = widgets.filter(({tag}) => tag === 'back-pain-types');
  const first = (among: readonly ShownWidget[], names: readonly string[]): string | undefined =>
    names.find((name) => among.some((widget) => says(widget, name, true)));
  return [first(health, ['low back pain', 'back pain']), first(types, ['sciatica'])].filter(
    (name) => name !== undefined,
  );
}

/** Who has signed everything these widgets show. One text without a signature: nobody. */
function reviewOf(widgets: readonly ShownWidget[]): Facts['page']['review'] {
  const reviews = widgets.flatMap(({content}) => {
    const found = reviewsIn(content);
    return found.length ? found : [{reviewed: false}];
  });
  const by = new Set<string>();
  let on = '';
  for (const {reviewed, reviewedBy, reviewedOn} of reviews) {
    if (!reviewed || !reviewedBy || !reviewedOn) return null;
    if (!widgets.some((widget) => says(widget, reviewedBy))) return null;
    by.add(reviewedBy);
    if (!on || reviewedOn < on) on = reviewedOn;
  }
  return on ? {on, by: [...by]} : null;
}

function reviewsIn(content: unknown): readonly Review[] {
  if (typeof content !== 'object' || content === null) return [];
  const inner = Object.values(content).flatMap(reviewsIn);
  return 'reviewed' in content ? [content as Review, ...inner] : inner;
}

/** Whether a widget shows this text, not as a part of longer words. */
function says({texts}: ShownWidget, value: string, anyCase = false): boolean {
  const wanted = collapsed(value).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  if (!wanted) return false;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, anyCase ? 'iu' : 'u');
  return texts.some((text) => whole.test(text));
}
