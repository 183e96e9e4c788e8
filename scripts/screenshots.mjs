/** Takes the pictures that the README shows, from the sample clinic page as it is served. */
import {mkdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from './find-browser.mjs';
import {serveClinicPage, serveWidgets} from './static-server.mjs';

const images = fileURLToPath(new URL('../docs/images/', import.meta.url));
await mkdir(images, {recursive: true});
const widgets = await serveWidgets();
const clinic = await serveClinicPage({widgetsOrigin: widgets.origin});
const browser = await chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS});
const page = await browser.newPage({viewport: {width: 1100, height: 1080}});
await page.goto(clinic.origin);
const diagram = page.locator('kinetic-chain-diagram');
await diagram.scrollIntoViewIfNeeded();
await page.waitForFunction(() =>
  document.querySelector('kinetic-chain-diagram')?.shadowRoot?.querySelector('.figure'),
);
await page.evaluate(() => {
  const top = document.querySelector('kinetic-chain-diagram').getBoundingClientRect().top;
  scrollTo({top: scrollY + top - 40, behavior: 'instant'});
});
await page.screenshot({path: `${images}clinic-page.png`});
await browser.close();
await Promise.all([widgets.close(), clinic.close()]);
