/**
 * Which texts of the widgets a clinic can put into its own words, with their ids. Started as a
 * script it writes the list into docs/own-words.md, and what the widgets have to know of it.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {loadMessages} from './content/messages.mjs';
import {importSource, loadTopics} from './content/topics.mjs';
import {TAGS, TOPIC_OF} from './tags.mjs';
import {messagesOfWidget} from './widget-messages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DOCS = 'docs/own-words.md';
const MESSAGES = 'src/element/own-words/messages.ts';

/** Topics that a widget brings later, under their name. */
const LATER = {'consult-cta': ['request']};

/** The texts of each widget that can be put into other words: `{tag: [{id, text}]}`. */
export async function stringsByTag() {
  const {dressed} = await importSource('src/element/own-words/dress.ts');
  const {isLocked} = await importSource('src/element/own-words/locked.ts');
  const topics = (await loadTopics()).filter(({locale}) => locale === 'en');
  const contentOf = (name) => topics.find(({topic}) => topic === name).content;
  const textsOf = (content, id) => {
    const texts = [];
    const take = (each, text) => void texts.push({id: each, text});
    dressed(content, id, {take, meet: () => undefined});
    return texts;
  };
  return Object.fromEntries(
    TAGS.map((tag) => {
      const messages = messagesOfWidget(tag)
        .filter(({id}) => !isLocked(id))
        .map((message) => ({id: message.id, text: named(message)}));
      const texts = [
        ...textsOf(contentOf(TOPIC_OF[tag]), tag),
        ...(LATER[tag] ?? []).flatMap((topic) => textsOf(contentOf(topic), `${tag}.${topic}`)),
        ...messages,
      ];
      const twice = texts.find(({id}, at) => texts.findIndex((one) => one.id === id) !== at);
      if (twice) throw new Error(`Two texts of <${tag}> have the id ${twice.id}.`);
      return [tag, texts];
    }),
  );
}

/** A message with the names of its values in their places. */
function named({text, values}) {
  return values.reduce((said, name) => said.replace('{…}', `{${name}}`), text);
}

/** What has to be in the sources, as `{path: text}`. */
export async function ownWordsFiles() {
  const options = await resolveConfig(join(root, 'package.json'));
  const places = (await loadMessages()).map(({id, text, values}) => {
    const later = [...text.matchAll(/\{\w+\}/g)].map(([place]) => place);
    const names = values.map((name) => `{${name}}`);
    return `  '${id}': '${names.length ? names.join('') : later.length ? `~${later.join('')}` : ''}',\n`;
  });
  const messages = `/**
 * Every interface string with the places for its values, in the order of the source. Behind \`~\`
 * stand places that the widget fills in later.
 */
export const MESSAGES: Readonly<Record<string, string>> = {
${places.join('')}};
`;
  return {
    [MESSAGES]: await format(messages, {...options, parser: 'typescript'}),
    [DOCS]: await format(withList(readFileSync(join(root, DOCS), 'utf8'), await stringsByTag()), {
      ...options,
      parser: 'markdown',
    }),
  };
}

function withList(docs, strings) {
  const list = Object.entries(strings).map(
    ([tag, texts]) =>
      `### \`<${tag}>\`\n\n${texts.map(({id, text}) => `- \`${id}\`: ${plain(text)}\n`).join('')}`,
  );
  return docs.replace(
    /(<!-- ids:start -->\n)[^]*?(<!-- ids:end -->)/,
    (_, start, end) => `${start}\n${list.join('\n')}\n${end}`,
  );
}

/** A text that no reader of Markdown takes for marks. */
const plain = (text) => text.replace(/[*_`<>[\]\\]/g, '\\$&');

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(await ownWordsFiles()))
    writeFileSync(join(root, path), text);
