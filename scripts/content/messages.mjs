/** Brings the interface strings from the sources: what buttons and labels say. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {localesIn} from '../locales.mjs';
import {importSource} from './topics.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const src = join(root, 'src/');

/**
 * The messages of a source file, as `{id, text, values}`: every `msg('…', {id: '…'})`. A value in
 * the text stands as `{…}`; `values` are their names.
 */
export function messagesOf(code) {
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const [text, options] = node.arguments;
      const id = /\bid: '([^']+)'/.exec(options?.getText() ?? '')?.[1];
      if (!id) throw new Error(`A message has no id: ${node.getText()}`);
      found.push({id, text: spelled(text), values: valuesOf(text)});
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', code, ts.ScriptTarget.ES2022, true));
  return found;
}

function spelled(node) {
  const literal = ts.isTaggedTemplateExpression(node) ? node.template : node;
  if (ts.isStringLiteralLike(literal)) return literal.text;
  if (ts.isTemplateExpression(literal))
    return [literal.head.text, ...literal.templateSpans.map(({literal: {text}}) => text)].join(
      '{…}',
    );
  throw new Error(`A message is not a plain text: ${node.getText()}`);
}

/** What a text's values are called in the code, in words of their own. */
function valuesOf(node) {
  const {template} = node;
  return template && ts.isTemplateExpression(template)
    ? template.templateSpans.map(({expression}) => nameOf(expression))
    : [];
}

function nameOf(expression) {
  if (ts.isCallExpression(expression)) return nameOf(expression.arguments[0]);
  const name = expression.getText().split('.').at(-1);
  return /^[A-Z_]+$/.test(name) ? name.split('_').at(-1).toLowerCase() : name;
}

/** Every interface string of `src/`, by id. */
export async function loadMessages() {
  const names = (await readdir(src, {recursive: true})).filter((name) => name.endsWith('.ts'));
  const messages = new Map();
  for (const name of names.sort()) {
    const code = await readFile(join(src, name), 'utf8');
    if (code.includes('msg('))
      for (const message of messagesOf(code)) messages.set(message.id, message);
  }
  return [...messages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Messages with what every other language says: `translations` by language. */
export async function withTranslations(messages) {
  const [, ...locales] = localesIn(root);
  const built = await Promise.all(
    locales.map(async (locale) => {
      const {templates} = await importSource(`src/i18n/generated/${locale}.ts`);
      return [locale, templates];
    }),
  );
  const said = (text) => (typeof text === 'object' ? text.strings.join('{…}') : text);
  return messages.map((message) => ({
    ...message,
    translations: Object.fromEntries(
      built.map(([locale, templates]) => [locale, said(templates[message.id])]),
    ),
  }));
}
