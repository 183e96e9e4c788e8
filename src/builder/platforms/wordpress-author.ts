import {divLines, scriptLine} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onTags} from './told.js';
import {SHORTCODE} from './wordpress-admin.js';
import {writtenOut} from './writing.js';

/** What is left of a post by someone who may not post code: a `div` stands for the widget. */
export const wordpressAuthor: Platform = {
  id: 'wordpress-author',
  name: 'WordPress, as an author',
  outputOf(config, world) {
    const told = onTags(config, world);
    return {
      steps: [
        'Ask an administrator to add the script line to the whole site, once.',
        'Open your page in the editor and add a Custom HTML block.',
        'Paste the lines of the widget into the block.',
        'Press Update, then open the page itself.',
      ],
      parts: [
        {
          title: 'Script line, once for the site',
          language: 'html',
          text: scriptLine(config, world),
          where: 'The head or the footer of every page, by an administrator.',
        },
        {
          title: 'Lines for your page',
          language: 'html',
          text: writtenOut(told.map(divLines).join('\n'), SHORTCODE),
          where: 'A Custom HTML block, where the widget should stand.',
        },
      ],
      traps: [
        'WordPress takes scripts and unknown tags out of what most accounts save. A “div” stays.',
        'If only the text inside shows, the script line is not on the site yet.',
        'If the settings have no effect, the site takes “data-” out too. Ask the administrator to paste.',
        ...eventNote(told),
        ...notesOn(told, config, world),
      ],
    };
  },
};
