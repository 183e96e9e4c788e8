/** Wix page code (Velo) for custom elements. */
import type {Values} from '../config.js';
import {WHOLE, type Told} from './told.js';
import {codeText, plainCodeText, startTag} from './writing.js';

/** What a panel or page code sets: the direction and the mark are for text inside a tag. */
export function settable({attributes}: Told): Values {
  const said = Object.entries(attributes).filter(
    ([name]) => !['dir', ...Object.keys(WHOLE)].includes(name),
  );
  return Object.fromEntries(said);
}

/** The ID that each element gets in the editor: its tag in camel case, numbered if it comes again. */
export function idsOf(told: readonly Told[]): readonly string[] {
  return told.map(({widget: {tag}}, at) => {
    const before = told.slice(0, at).filter(({widget}) => widget.tag === tag).length;
    const id = tag.replace(/-./g, (match) => match.charAt(1).toUpperCase());
    return before ? `${id}${before + 1}` : id;
  });
}

/** What sets every attribute, and gives search engines the text. */
export function settingCode(told: readonly Told[]): string {
  const ids = idsOf(told);
  const lines = told.flatMap((each, at) => {
    const element = `$w(${codeText(`#${ids[at]}`)})`;
    const text = seoText(each);
    return [
      ...Object.entries(settable(each)).map(
        ([name, value]) => `${element}.setAttribute(${codeText(name)}, ${codeText(value)});`,
      ),
      ...(text ? [`${element}.seoMarkup = ${plainCodeText(text)};`] : []),
    ];
  });
  return lines.length ? ['$w.onReady(() => {', ...lines.map(indent), '});'].join('\n') : '';
}

/** The text of a widget for search engines. */
export function seoText({attributes, inside}: Told): string {
  if (!inside || !attributes['data-twin']) return inside;
  return `${startTag('div', WHOLE)}\n${inside}\n</div>`;
}

/** What takes a reader's request and answers it, for each widget that sends one to its page. */
export function requestCode(told: readonly Told[]): string {
  const ids = idsOf(told).filter((_, at) => told[at]?.attributes.delivery === 'event');
  if (!ids.length) return '';
  return [
    "import {receiveConsultRequest} from 'backend/consult.web.js';",
    '',
    '$w.onReady(() => {',
    ...ids.flatMap((id) => [
      `  $w(${codeText(`#${id}`)}).on('ascent-consult-request', async ({detail}) => {`,
      "    let status = 'failed';",
      '    try {',
      "      const receipt = await receiveConsultRequest({...detail, consent: 'yes'});",
      "      if (receipt.ok && receipt.id === detail.id) status = 'sent';",
      '    } catch {',
      '      return;',
      '    }',
      `    $w(${codeText(`#${id}`)}).setAttribute('request-status', \`\${detail.id} \${status}\`);`,
      '  });',
    ]),
    '});',
  ].join('\n');
}

function indent(line: string): string {
  return `  ${line}`;
}
