import {scriptLine, tagLines} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onTags} from './told.js';
import {writtenOut} from './writing.js';

/** What Svelte would read as code. */
const EXPRESSION = /[{}]/g;

export const svelte: Platform = {
  id: 'svelte',
  name: 'Svelte 5',
  outputOf(config, world) {
    const told = onTags(config, world);
    return {
      steps: [
        'Put the script line into the head of src/app.html.',
        'Write the lines where the widget should stand.',
        'Run the app and look at it.',
      ],
      parts: [
        {
          title: 'Script line',
          language: 'html',
          text: scriptLine(config, world),
          where: 'The head of src/app.html, or of index.html without SvelteKit.',
        },
        {
          title: 'Elements',
          language: 'html',
          text: writtenOut(told.map(tagLines).join('\n'), EXPRESSION),
          where: 'The markup of a component.',
        },
      ],
      traps: [
        'Braces in your texts are written as codes, since Svelte reads code in them. Leave them so.',
        ...eventNote(told),
        ...notesOn(told, config, world),
      ],
    };
  },
};
