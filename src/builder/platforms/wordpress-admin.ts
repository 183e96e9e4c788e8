import {tagsWithScript} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onScript} from './told.js';
import {writtenOut} from './writing.js';

/** What WordPress would read as the start or end of a shortcode. */
export const SHORTCODE = /[[\]]/g;

export const wordpressAdmin: Platform = {
  id: 'wordpress-admin',
  name: 'WordPress, as an administrator',
  outputOf(config, world) {
    const page = onScript(config, world);
    return {
      steps: [
        'Open the page in the editor and add a Custom HTML block.',
        'Paste the lines into the block.',
        'Press Update, then open the page itself.',
        'Look at it once more while you are not signed in.',
      ],
      parts: [
        {
          title: 'Lines for a Custom HTML block',
          language: 'html',
          text: writtenOut(tagsWithScript(page, config, world), SHORTCODE),
          where: 'A Custom HTML block, where the widget should stand.',
        },
      ],
      traps: [
        'If the widget is gone after you save, your account may not post code. Use “WordPress, as an author”.',
        'The next person who saves the page needs the same rights, or the lines are taken out.',
        'A plugin that delays scripts shows the widget only after the first touch. Leave “ascent.js” out of the delay.',
        ...eventNote(page.told),
        ...notesOn(page.told, config, world),
      ],
    };
  },
};
