import manifest from '../../custom-elements.json';
import {VERSION} from '../version.js';
import './page.css';
import {BuilderApp} from './builder-app.js';
import {BuilderHeights} from './builder-heights.js';
import {BuilderLines} from './builder-lines.js';
import {BuilderPaste} from './builder-paste.js';
import {BuilderPreview} from './builder-preview.js';
import type {Manifest} from './manifest.js';
import {OWN_WORDS, type Texts} from './settings-panel.js';

customElements.define('builder-preview', BuilderPreview);
customElements.define('builder-heights', BuilderHeights);
customElements.define('builder-lines', BuilderLines);
customElements.define('builder-paste', BuilderPaste);
customElements.define('embed-builder', BuilderApp);

const app = document.querySelector<BuilderApp>('embed-builder');
if (app) {
  const base = new URL('.', document.baseURI).href;
  app.manifest = manifest;
  const [integrity, texts] = await Promise.all([
    listOf<Record<string, string>>('integrity.json'),
    hasOwnWords() ? listOf<Texts>('strings.json') : {},
  ]);
  app.site = {base, version: VERSION, integrity, texts};
}

/** Whether a widget takes a clinic's own words. */
function hasOwnWords(): boolean {
  const {modules}: Manifest = manifest;
  return modules
    .flatMap(({declarations = []}) => declarations)
    .some(({attributes = []}) => attributes.some(({name}) => name === OWN_WORDS));
}

/** A list that the build wrote; an empty one where there is none. */
async function listOf<T extends object>(name: string): Promise<T | Record<string, never>> {
  try {
    const answer = await fetch(new URL(name, document.baseURI));
    return answer.ok ? ((await answer.json()) as T) : {};
  } catch {
    return {};
  }
}
