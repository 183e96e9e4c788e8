import {tagsWithScript} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onScript} from './told.js';

export const html: Platform = {
  id: 'html',
  name: 'Plain HTML',
  outputOf(config, world) {
    const page = onScript(config, world);
    return {
      steps: [
        'Open the file of your page.',
        'Paste the lines where the widget should stand.',
        'The script line is needed once on a page. You can move it into the head.',
        'Save, upload, and open the page.',
      ],
      parts: [
        {
          title: 'Lines for your page',
          language: 'html',
          text: tagsWithScript(page, config, world),
          where: 'Inside the body, where the widget should stand.',
        },
      ],
      traps: [
        'A page with a content security policy must allow scripts from our address.',
        ...eventNote(page.told),
        ...notesOn(page.told, config, world),
      ],
    };
  },
};
