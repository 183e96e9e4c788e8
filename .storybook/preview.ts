import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import manifest from '../custom-elements.json' with {type: 'json'};
import {argTypesOf, declarationOf} from './controls.js';
import './preview.css';
import {widget} from './widget.js';

setCustomElementsManifest(manifest);

const RIGHT_TO_LEFT = new Set(['ar']);

/** The last is for tests: longer than English, and in brackets. */
const LANGUAGES = ['en', 'es', 'zh-Hans', 'ar', 'en-XA'];

const preview: Preview = {
  render: (args, {component}) => widget(String(component), args),
  decorators: [
    (story, {globals}) => {
      const {theme, width, language} = globals as Record<string, string>;
      return html`<div
        class="page"
        data-theme=${theme ?? 'light'}
        data-width=${width && width !== 'full' ? width : nothing}
        lang=${language ?? 'en'}
        dir=${RIGHT_TO_LEFT.has(language ?? '') ? 'rtl' : 'ltr'}
      >
        <div class="column">${story()}</div>
      </div>`;
    },
  ],
  initialGlobals: {theme: 'light', width: 'full', language: 'en'},
  globalTypes: {
    theme: {
      description: "The page's color-scheme",
      toolbar: {title: 'Theme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true},
    },
    width: {
      description: 'Room for the widget in pixels',
      toolbar: {title: 'Width', icon: 'grow', items: ['320', '768', 'full'], dynamicTitle: true},
    },
    language: {
      description: "The page's language",
      toolbar: {title: 'Language', icon: 'globe', items: LANGUAGES, dynamicTitle: true},
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    controls: {expanded: true, sort: 'none'},
    docs: {
      source: {excludeDecorators: true},
      extractArgTypes: (component: string) => argTypesOf(component),
      extractComponentDescription: (component: string) => declarationOf(component).description,
    },
  },
  tags: ['autodocs'],
};

export default preview;
