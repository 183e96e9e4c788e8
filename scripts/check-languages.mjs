/**
 * Fails where a language says less, more or something else than English: a topic, a part, a message,
 * a value, a number or a source. Looks at the texts as their files say them.
 */
import {messageProblems, topicProblems} from './content/languages.mjs';
import {loadMessages} from './content/messages.mjs';
import {importSource, loadTopics} from './content/topics.mjs';

const {LOCALES} = await importSource('src/i18n/locale.ts');
const [messages, topics] = await Promise.all([loadMessages(), loadTopics()]);
const wrong = topicProblems(topics, LOCALES);
for (const locale of LOCALES.slice(1)) {
  const {templates} = await importSource(`src/i18n/generated/${locale}.ts`);
  wrong.push(...messageProblems(locale, messages, templates));
}
for (const line of wrong) console.error(line);
if (wrong.length) process.exitCode = 1;
else
  console.log(
    `${topics.length} topics and ${messages.length} messages say the same in ${LOCALES.join(', ')}.`,
  );
