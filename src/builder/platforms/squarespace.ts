import {tagsWithScript} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onScript} from './told.js';

export const squarespace: Platform = {
  id: 'squarespace',
  name: 'Squarespace',
  outputOf(config, world) {
    const page = onScript(config, world);
    return {
      steps: [
        'Edit the page and add a Code block where the widget should stand.',
        'Choose HTML, and paste the lines.',
        'Save the page.',
        'Open it in a private window, where you are not signed in.',
      ],
      parts: [
        {
          title: 'Lines for a Code block',
          language: 'html',
          text: tagsWithScript(page, config, world),
          where: 'A Code block, where the widget should stand.',
        },
      ],
      traps: [
        'Scripts do not run while you edit: you see the text inside the lines there.',
        'Code injection for the whole site needs a Business or Commerce plan.',
        ...eventNote(page.told),
        ...notesOn(page.told, config, world),
      ],
    };
  },
};
