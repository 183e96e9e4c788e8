import {scriptLine, tagLines} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onScript} from './told.js';

export const webflow: Platform = {
  id: 'webflow',
  name: 'Webflow',
  outputOf(config, world) {
    const {told, facts} = onScript(config, world);
    return {
      steps: [
        'Open the site’s settings and paste the script line into the custom code of the head.',
        'In the Designer, add an element for your own code where the widget should stand.',
        'Paste the lines of the widget into it.',
        'Or add a Custom Element: type the tag and its attributes as the lines have them.',
        'Publish the site, then open the page.',
      ],
      parts: [
        {
          title: 'Script line, once for the site',
          language: 'html',
          text: scriptLine(config, world, facts),
          where: 'The custom code of the site’s head.',
        },
        {
          title: 'Lines for your page',
          language: 'html',
          text: told.map(tagLines).join('\n'),
          where: 'An element for your own code, where the widget should stand.',
        },
      ],
      traps: [
        'Nothing changes on your site before you publish it.',
        'The Designer may show only the text inside the lines. The published page has the widget.',
        ...eventNote(told),
        ...notesOn(told, config, world),
      ],
    };
  },
};
