import manifest from '../../custom-elements.json';
import {VERSION} from '../version.js';
import './page.css';
import {BuilderApp} from './builder-app.js';
import {BuilderHeights} from './builder-heights.js';
import {BuilderLines} from './builder-lines.js';
import {BuilderPaste} from './builder-paste.js';
import {BuilderPreview} from './builder-preview.js';

customElements.define('builder-preview', BuilderPreview);
customElements.define('builder-heights', BuilderHeights);
customElements.define('builder-lines', BuilderLines);
customElements.define('builder-paste', BuilderPaste);
customElements.define('embed-builder', BuilderApp);

const app = document.querySelector<BuilderApp>('embed-builder');
if (app) {
  const base = new URL('.', document.baseURI).href;
  app.manifest = manifest;
  app.site = {base, version: VERSION, integrity: await hashes(base)};
}

/** The hash of each script file; none where the files were not built. */
async function hashes(base: string): Promise<Readonly<Record<string, string>>> {
  try {
    const answer = await fetch(new URL('integrity.json', base));
    return answer.ok ? ((await answer.json()) as Record<string, string>) : {};
  } catch {
    return {};
  }
}
