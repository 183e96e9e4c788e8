/**
 * A page for each thing that the doctor finds: the least that provokes it. `CDN` is where the files
 * are.
 */
import {FALLBACK, page, tagOf} from './host.mjs';

const LOADER = '<script async src="CDN/ascent.js"></script>';
const CTA = tagOf('consult-cta');

const withLoader = (body, head = '') => page(body, LOADER + head);

/** What browsers write into their console when a file does not come. */
const FAILED = /^console error: Failed to load resource|^console error: Access to (?:script|fetch)/;

/** @type {Record<string, {html: string, says?: RegExp, pasted?: boolean, headers?: object, complaints?: RegExp[], faults?: object[]}>} */
export const PAGES = {
  'no-script': {html: page(CTA), pasted: true, says: /<script async src="/},
  'script-waits-for-consent': {
    html: page(
      CTA,
      '<script type="text/plain" data-cookieconsent="statistics" src="CDN/ascent.js"></script>',
    ),
    pasted: true,
    says: /\/ascent\.js/,
  },
  'script-waits-for-speed-tool': {
    html: page(
      CTA,
      '<script type="rocketlazyloadscript" data-rocket-src="CDN/ascent.js"></script>',
    ),
    pasted: true,
    says: /data-cfasync="false"/,
  },
  'script-twice': {
    html: withLoader(CTA, '<script async src="CDN/ascent.js?again"></script>'),
    says: /ascent\.js\?again/,
  },
  'script-settings-lost': {
    html: page(
      CTA,
      `<script type="module">
        const tag = Object.assign(document.createElement('script'), {src: 'CDN/ascent.js'});
        tag.onload = () => (tag.dataset.phone = '516-555-0100');
        document.head.append(tag);
      </script>`,
    ),
    says: /window\.ascentConfig = \{phone/,
  },
  'script-attribute-confuses': {
    html: page(CTA, '<script async src="CDN/ascent.js" data-ascent-type="x"></script>'),
    says: /data-ascent-type/,
  },
  'script-in-tag-manager': {
    html: withLoader(
      CTA,
      '<script type="x" src="https://www.googletagmanager.com/gtm.js"></script>',
    ),
  },
  'versions-mixed': {
    html: withLoader(
      CTA,
      `<script>customElements.define('consult-cta', class extends HTMLElement {
        static tag = 'consult-cta';
        static version = '0.0.9';
      })</script>`,
    ),
    says: /0\.0\.9/,
  },
  'tag-taken': {
    html: withLoader(
      CTA,
      "<script>customElements.define('consult-cta', class extends HTMLElement {})</script>",
    ),
  },
  'rules-block-script': {
    html: withLoader(CTA),
    pasted: true,
    headers: {'Content-Security-Policy': "script-src 'self'"},
    complaints: [/^policy: script-src-elem/, /^console error: Loading the script/],
    says: /script-src 'self' http:\/\/127\.0\.0\.1:\d+;/,
  },
  'rules-need-nonce': {
    html: withLoader(CTA),
    pasted: true,
    headers: {'Content-Security-Policy': "script-src 'nonce-abc' 'strict-dynamic'"},
    complaints: [/^policy: script-src-elem/, /^console error: Loading the script/],
    says: /<script nonce="…" async src="/,
  },
  'rules-block-sending': {
    html: withLoader(
      tagOf('consult-cta', 'delivery="endpoint" endpoint="https://clinic.example/requests"'),
      `<script>addEventListener('ascent-ready', () =>
        fetch('https://clinic.example/requests').catch(() => undefined))</script>`,
    ),
    headers: {'Content-Security-Policy': "connect-src 'self'"},
    complaints: [/^policy: connect-src/, /^console error: .*Content Security Policy/],
    says: /connect-src 'self' https:\/\/clinic\.example;/,
  },
  'file-missing': {
    html: withLoader(CTA),
    faults: [{match: /consult-cta-/, status: 404}],
    complaints: [FAILED],
    says: /consult-cta-.*status 404/s,
  },
  'file-wrong-type': {
    html: withLoader(CTA),
    pasted: true,
    faults: [{match: /ascent\.js/, type: 'text/html'}],
    says: /text\/html/,
  },
  'file-not-shared': {
    html: withLoader(CTA),
    headers: {},
    faults: [],
    shared: false,
    complaints: [FAILED],
    says: /Access-Control-Allow-Origin: \*/,
  },
  'file-changed': {
    html: page(
      CTA,
      '<script async crossorigin integrity="sha384-AAAA" src="CDN/ascent.js"></script>',
    ),
    pasted: true,
    complaints: [/integrity/],
  },
  'file-unreachable': {
    html: page(CTA, '<script async src="http://127.0.0.1:9/ascent.js"></script>'),
    pasted: true,
    complaints: [FAILED],
  },
  'tag-misspelt': {
    html: withLoader(`${CTA}<consult-cat>${FALLBACK}</consult-cat>`),
    says: /<consult-cta>…<\/consult-cta>/,
  },
  'tag-out-of-sight': {
    html: withLoader(
      `${CTA}<their-card></their-card>`,
      `<script type="module">customElements.define('their-card', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({mode: 'open'}).append(document.createElement('back-pain-tips'));
        }
      })</script>`,
    ),
    says: /\/back-pain-tips\.js/,
  },
  'no-widget': {html: withLoader('<p>Only text.</p>')},
  'widget-empty': {html: withLoader(`<clinic-resources>${FALLBACK}</clinic-resources>`)},
  'box-cut': {
    html: withLoader(`<div id="offer" style="height: 120px; overflow: hidden">${CTA}</div>`),
    says: /\(#offer\) hides \d+ pixels/,
  },
  'box-narrow': {
    html: withLoader(`<div style="width: 200px">${CTA}</div>`),
    says: /200 pixels wide/,
  },
  'box-without-size': {html: withLoader(`<div style="width: 0">${CTA}</div>`)},
  'box-hidden': {
    html: withLoader(
      CTA,
      `<script>addEventListener('ascent-ready', ({target}) => (target.hidden = true))</script>`,
    ),
  },
  'contrast-low': {
    html: withLoader(
      `<div style="background: #123">${CTA}</div>`,
      '<style>consult-cta {--ascent-surface: transparent; --ascent-card: transparent}</style>',
    ),
    says: /has 1[\d.]* to 1; it needs/,
  },
  'contrast-on-picture': {
    html: withLoader(
      `<div style="background: linear-gradient(#fff, #eee)">${CTA}</div>`,
      '<style>consult-cta {--ascent-surface: transparent}</style>',
    ),
  },
  'attribute-misspelt': {
    html: withLoader(tagOf('consult-cta', 'headng="Talk to us"')),
    says: /heading="Talk to us"/,
  },
  'attribute-unknown': {
    html: withLoader(tagOf('consult-cta', 'tips="core"')),
    says: /back-pain-tips/,
  },
  'value-refused': {
    html: withLoader(tagOf('back-pain-tips', 'open="corn"')),
    complaints: [/^console warning: <back-pain-tips> open=/],
    says: /It takes ids from core/,
  },
  'address-refused': {
    html: withLoader(tagOf('clinic-resources', 'facebook="javascript:alert(1)"')),
    complaints: [/^console warning: <clinic-resources> facebook=/],
    says: /https/,
  },
  'config-not-object': {
    html: withLoader(CTA, '<script>window.ascentConfig = "phone: 516"</script>'),
    says: /It is a text/,
  },
  'config-unknown': {
    html: withLoader(CTA, '<script>window.ascentConfig = {clinicname: "A"}</script>'),
    says: /clinicName/,
  },
  'config-not-text': {
    html: withLoader(CTA, '<script>window.ascentConfig = {phone: 5163870053}</script>'),
    says: /a number/,
  },
  'no-lang': {html: withLoader(CTA).replace(' lang="en"', ''), says: /<html lang="en">/},
  'lang-not-spoken': {html: withLoader(`<div lang="fr">${CTA}</div>`), says: /lang="fr"/},
  'fallback-missing': {html: withLoader('<consult-cta></consult-cta>')},
  'fallback-without-phone': {html: withLoader('<consult-cta><p>Write to us.</p></consult-cta>')},
  'inside-link': {html: withLoader(`<a href="/visit">${CTA.replaceAll(/<\/?a\b[^>]*>/g, '')}</a>`)},
  'inside-paragraph': {html: withLoader(`<p><consult-cta>Call us.</consult-cta></p>`)},
  'heading-order': {html: withLoader(`<h1>Us</h1>${tagOf('consult-cta', 'heading-level="4"')}`)},
  'id-twice': {
    html: withLoader(`<a href="#visit">Visit</a><p id="visit">A</p><p id="visit">B</p>${CTA}`),
  },
  'page-changes-lists': {
    html: withLoader(CTA, '<script>Array.prototype.toJSON = () => "X"</script>'),
  },
};
