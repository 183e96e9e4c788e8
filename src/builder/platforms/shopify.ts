import {tagsWithScript} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onScript} from './told.js';
import {writtenOut} from './writing.js';

/** What themes read as the start or end of their own code. */
const LIQUID = /[{}]/g;

export const shopify: Platform = {
  id: 'shopify',
  name: 'Shopify',
  outputOf(config, world) {
    const page = onScript(config, world);
    return {
      steps: [
        'Open the theme editor and go to the page.',
        'Add a Custom Liquid section or block where the widget should stand.',
        'Paste the lines, then save.',
        'Open the page in your shop.',
      ],
      parts: [
        {
          title: 'Lines for Custom Liquid',
          language: 'html',
          text: writtenOut(tagsWithScript(page, config, world), LIQUID),
          where: 'A Custom Liquid section or block, where the widget should stand.',
        },
      ],
      traps: [
        'Braces in your texts are written as codes, since themes read a meaning into them. Leave them so.',
        ...eventNote(page.told),
        ...notesOn(page.told, config, world),
      ],
    };
  },
};
