import {minifyHTMLLiterals} from 'minify-literals';

/** Spaces between words stay, and so do the slashes that close SVG shapes. */
const KEEP = {
  keepClosingSlash: true,
  conservativeCollapse: true,
  removeEmptyAttributes: false,
  minifyJS: false,
};

/** Takes the white space out of templates and style sheets, which bundlers leave alone. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/(html|svg|css)`/.test(code)) return undefined;
      const styled = code.replace(/\bcss`([^`]*)`/g, (_, css) => `css\`${squeeze(css, id)}\``);
      const options = {fileName: id, shouldMinifyCSS: () => false, minifyOptions: KEEP};
      const drawn = styled.replace(/\bsvg`([^`]*)`/g, (all) =>
        all.replace(/>\s+(?=<|\$\{)|(?<=\})\s+</g, (gap) => gap.trim()),
      );
      const result = await minifyHTMLLiterals(drawn, options);
      return {code: result?.code ?? styled, map: null};
    },
  };
}

/**
 * White space and comments only. The minifiers tried here changed what the sheets say: clean-css
 * drops relative colours, lightningcss folds `translate: none` into a `transform` that is not none.
 */
function squeeze(css, filename) {
  if (css.includes('${')) throw new Error(`${filename}: write styles without expressions.`);
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(' !', '!')
    .replace(/(?<![\d.])0(?=\.\d)/g, '')
    .replaceAll(';}', '}')
    .trim();
}
