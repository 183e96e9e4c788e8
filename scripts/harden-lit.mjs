import {FILES} from './lit-replacements.mjs';

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
