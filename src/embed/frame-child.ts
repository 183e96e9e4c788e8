/**
 * `dist/frame.js`, the script of `dist/frame.html`: shows the widgets that the page's address asks
 * for, and tells the page around how high they are.
 */
import {pageRecord} from '../clinic/script-settings.js';
import {clinicSettings} from '../clinic/settings.js';
import {directionOf, matchLocale} from '../i18n/locale.js';
import {telHref} from '../shared/phone.js';
import {warnOnce} from '../shared/warn.js';
import {tellParent} from './frame-teller.js';
import {guardLinks} from './frame-links.js';
import {readFrameQuery, type Asked, type Documented} from './frame-query.js';

/** The documented attributes of each widget, filled in by the build. */
declare const __WIDGETS__: Documented;

const {widgets, lang, dir, refused} = readFrameQuery(location.search, __WIDGETS__);
const root = document.documentElement;
if (lang) root.lang = lang;
root.dir = dir || directionOf(matchLocale(root.lang));
for (const what of refused) warnOnce(`frame.html: ${what}`);

const shown = widgets.map((widget) =>
  typeof widget === 'string' ? problem(`There is no widget “${widget}”. `) : element(widget),
);
const main = document.querySelector('main');
main?.replaceChildren(...(shown.length ? shown : [problem('This address names no widget. ')]));

const elements = shown.filter(({localName}) => Object.hasOwn(__WIDGETS__, localName));
const isFixed = elements.some((one) => one.getAttribute('fit')?.trim().toLowerCase() === 'scroll');
root.toggleAttribute('data-fixed', isFixed);
guardLinks();
tellParent(elements, isFixed);
// Out of sight, nothing in a frame ever nears its window: the files are asked for at once.
for (const one of elements) void pageRecord()?.bring?.(one.localName, one);

addEventListener('ascent-ready', ({target}) => {
  const title = (target as Element).shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6')?.textContent;
  if (target === elements[0] && title) document.title = title.trim();
});

function element({tag, attributes}: Asked): HTMLElement {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (parent !== window && widget.getAttribute('mode')?.trim().toLowerCase() === 'floating') {
    warnOnce(`<${tag} mode="floating"> was not used; expected mode="button" inside a frame.`);
    widget.setAttribute('mode', 'button');
  }
  widget.append(callLine(attributes));
  return widget;
}

/** What stands there until the widget does, and for good where it cannot be had. */
function callLine(attributes: Asked['attributes']): HTMLElement {
  const {clinicName, phone, country} = clinicSettings(
    {
      clinicName: attributes['clinic-name'] ?? null,
      phone: attributes.phone ?? null,
      country: attributes.country ?? null,
    },
    // The widget tells it.
    () => undefined,
  );
  const link = document.createElement('a');
  link.href = telHref(phone, country);
  link.textContent = phone;
  const line = document.createElement('p');
  line.append(`${clinicName}: `, link);
  return line;
}

/** For the one who wrote the address. */
function problem(what: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'problem';
  line.append(
    what,
    'Write one of these names after “widget=”: ',
    `${Object.keys(__WIDGETS__).join(', ')}.`,
  );
  line.lang = 'en';
  line.dir = 'ltr';
  return line;
}
