/**
 * Makes Lit survive hostile pages. Stock Lit stops loading where a Trusted Types list does not
 * name `lit-html`, beside another copy of itself under such a list, and on any page with an
 * element whose id is one of Lit's global names. Each replacement is counted: a Lit release that
 * changes these lines fails the build with a message instead of a page in silence. What the widgets
 * never use of it is left out in the same way.
 */
const PROPERTY =
  'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))';
const ACCESSOR =
  'return{get(){return this[s]},set(r){const h=this[s];this[s]=r,this.requestUpdate(t,h,i)}';
const CHANGED = 'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}';

export const FILES = [
  {
    file: 'lit-html/lit-html.js',
    replace: [
      // Templates are static, so the sanitizer has nothing to remove; where there is none, a policy
      // of our own name, and none at all where the page forbids it.
      [
        's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
        's=t.trustedTypes,SAN="setHTML"in Element.prototype&&t.Sanitizer?{sanitizer:new t.Sanitizer({comments:!0,removeElements:[],removeAttributes:[]})}:null,' +
          'e=SAN?void 0:(()=>{try{return s?.createPolicy("ascent-widgets",{createHTML:t=>t})}catch{}})()',
      ],
      ['return s.innerHTML=t,s', 'return SAN?s.setHTML(t,SAN):s.innerHTML=t,s'],
      ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', 'B=0'],
    ],
  },
  {
    // Style sheets are always adopted: a `<style>` element would break a strict CSP. `define` keeps
    // browsers without adopted style sheets on the fallback text.
    file: '@lit/reactive-element/css-tag.js',
    replace: [
      [/e=t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
      // A sheet is one text: the build refuses styles with expressions.
      [/const o=1===t\.length\?t\[0\]:.*?;return new n\(o,t,s\)/, 'return new n(t[0])'],
      [/constructor\(t,e,o\)\{.*?this\.t=e\}/, 'constructor(t){this.cssText=t}'],
      [
        /get styleSheet\(\)\{.*?toString\(\)\{return this\.cssText\}/,
        'get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
      ],
    ],
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    replace: [
      ['p=a.reactiveElementPolyfillSupport', 'p=void 0'],
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      ['const t=this[Symbol.metadata];if(null!==t)', 'const t=null;if(null!==t)'],
      ['(a.reactiveElementVersions??=[]).push("2.1.2")', '0'],
      // Every property is text, has no accessor of its own and is never written back: the build
      // holds declarations to a name for the attribute.
      [/c=a\.trustedTypes,l=.*?,p=/, 'p='],
      [/u=\{toAttribute\(t,s\).*?return i\}\}/, 'u=0'],
      [/b=\{attribute:!0,.*?hasChanged:f\}/, 'b={}'],
      [/if\(s\.state&&.*?void 0!==h&&e\(this\.prototype,t,h\)\}/, PROPERTY],
      [/const\{get:e,set:r\}=h\(.*?this\.requestUpdate\(t,h,i\)\}/, ACCESSOR],
      [/return!1===i\?void 0:"string"==typeof i.*?void 0/, 'return i??t.toLowerCase()'],
      ['[...r(t),...o(t)]', 'Object.keys(t)'],
      [/_\$ET\(t,s\)\{.*?this\._\$Em=null\}\}/, ''],
      [/if\(void 0!==e&&this\._\$Em!==e\)\{.*?this\._\$Em=null\}/, 'void 0!==e&&(this[e]=s)'],
      [/!\(\(i\.hasChanged\?\?f\)\(h,s\)\|\|.*?\)\)\)return/, '!f(h,s))return'],
      [/C\(t,s,\{useDefault:i.*?\.add\(t\)\)\}/, CHANGED],
      [
        /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?this\.C\(s,void 0,i,e\)\}/,
        '',
      ],
      ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
      // Styles are lists, and classes have no initializers.
      [/const i=\[\];if\(Array\.isArray\(s\)\)\{.*?return i\}/, 'return s??[]}'],
      ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
      [',void 0!==t.l&&(this.l=[...t.l])', ''],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
      ['removeController(t){this._$EO?.delete(t)}', ''],
    ],
  },
  {
    file: 'lit-element/lit-element.js',
    replace: [
      ['s.litElementHydrateSupport?.({LitElement:i});', '0;'],
      ['const o=s.litElementPolyfillSupport;', 'const o=void 0;'],
      [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    ],
  },
];
