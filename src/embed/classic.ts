/**
 * First import of every file that holds its widgets itself: reads the script tag's settings while
 * the script still knows its tag, and fills the page's divs once their widget is defined.
 */
import {isDataLayerOn} from '../clinic/data-layer.js';
import {captureScript} from '../clinic/script-settings.js';
import {LOCALES} from '../i18n/locale.js';
import {keepBlock} from '../structured-data/index.js';
import {VERSION} from '../version.js';
import {watchDataLayer} from './data-layer.js';
import {fillDiv, watchPage} from './divs.js';
import {appendDoctor, whenDoctorAsked} from './doctor.js';
import {watchStructuredData} from './structured-data.js';

const script = document.currentScript as HTMLScriptElement | null;

const page = captureScript(VERSION, script, script?.src);
watchStructuredData(page, keepBlock);
watchDataLayer(isDataLayerOn);
if (script)
  whenDoctorAsked(() => {
    appendDoctor(rootOf(script.src));
  });
watchPage('[data-ascent]', (holder) => {
  const tag = holder.getAttribute('data-ascent') ?? '';
  // A name that no element can have is the page's own business.
  customElements.whenDefined(tag).then(
    () => fillDiv(holder, tag),
    () => undefined,
  );
});

/** The address of a file of all languages: those of one stand in a folder of its name below. */
function rootOf(address: string): string {
  const folder = address.split('/').at(-2);
  return LOCALES.some((locale) => locale === folder) ? new URL('../_', address).href : address;
}
