import manifest from '../../custom-elements.json';
import './page.css';
import {BuilderApp} from './builder-app.js';

customElements.define('embed-builder', BuilderApp);

const app = document.querySelector<BuilderApp>('embed-builder');
if (app) {
  app.manifest = manifest;
  app.script = new URL('ascent.js', document.baseURI).href;
}
