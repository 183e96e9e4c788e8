/**
 * Makes Lit survive hostile pages. Stock Lit stops loading where a Trusted Types list does not
 * name `lit-html`, beside another copy of itself under such a list, and on any page with an
 * element whose id is one of Lit's global names. Each replacement is counted: a Lit release that
 * changes these lines fails the build with a message instead of a page in silence.
 */
const FILES = [
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
      [/throw Error\("Value passed to 'css'.*?page security\."\)/, 'throw Error("css")'],
    ],
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    replace: [
      ['p=a.reactiveElementPolyfillSupport', 'p=void 0'],
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      ['const t=this[Symbol.metadata];if(null!==t)', 'const t=null;if(null!==t)'],
      ['(a.reactiveElementVersions??=[]).push("2.1.2")', '0'],
      // Every property is text and none is written back: the build holds declarations to that.
      [/u=\{toAttribute\(t,s\).*?return i\}\}/, 'u={fromAttribute:t=>t}'],
      [/if\(void 0!==e&&!0===i\.reflect\)\{.*?this\._\$Em=null\}/, ''],
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

/** A Vite plug-in that applies the replacements and refuses to build without each of them. */
export function hardenLit() {
  const seen = new Set();
  return {
    name: 'harden-lit',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0];
      const entry = FILES.find(({file}) => path.endsWith(`/node_modules/${file}`));
      if (!entry) return undefined;
      seen.add(entry.file);
      let result = code;
      for (const [from, to] of entry.replace) {
        const count = result.split(from).length - 1;
        if (count !== 1)
          this.error(
            `${entry.file}: expected "${from}" once, found it ${count} times; Lit changed.`,
          );
        result = result.replace(from, () => to);
      }
      return {code: result, map: null};
    },
    buildEnd(error) {
      if (!error && seen.size !== FILES.length)
        this.error(`Of Lit's files only ${[...seen].join(', ') || 'none'} came by to be hardened.`);
    },
  };
}
