import {tagsWithScript} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onScript} from './told.js';

export const ghost: Platform = {
  id: 'ghost',
  name: 'Ghost',
  outputOf(config, world) {
    const page = onScript(config, world);
    return {
      steps: [
        'Open the post or page and add an HTML card where the widget should stand.',
        'Paste the lines into the card.',
        'Publish or update, then open the page itself.',
      ],
      parts: [
        {
          title: 'Lines for an HTML card',
          language: 'html',
          text: tagsWithScript(page, config, world),
          where: 'An HTML card, where the widget should stand.',
        },
      ],
      traps: [
        'Newsletters and feeds take scripts out. Their readers see the text inside the lines.',
        ...eventNote(page.told),
        ...notesOn(page.told, config, world),
      ],
    };
  },
};
