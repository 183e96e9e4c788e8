/**
 * Writes all texts of the widgets on one page, for a clinician to read, mark and sign, and says
 * where the page is: `dist/content-report.html`, or the file that is given.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {loadMessages, withTranslations} from './content/messages.mjs';
import {contentPage} from './content/page.mjs';
import {reviewReport, today} from './content/review.mjs';
import {importSource, loadSources, loadUnits} from './content/topics.mjs';

const [given] = process.argv.slice(2);
const file = given
  ? resolve(given)
  : fileURLToPath(new URL('../dist/content-report.html', import.meta.url));
const units = await loadUnits();
const {addressOf} = await importSource('src/shared/references.ts');
const {ARTICLE_ITEMS} = await importSource('test/content/article-ids.ts');
const page = contentPage({
  units,
  messages: await withTranslations(await loadMessages()),
  sources: await loadSources(),
  articleItems: ARTICLE_ITEMS,
  addressOf,
  today: today(),
  style: await readFile(new URL('content/page.css', import.meta.url), 'utf8'),
});
await mkdir(dirname(file), {recursive: true});
await writeFile(file, page);
for (const line of reviewReport(units, today())) console.log(line);
console.log(file);
