import {scriptLine, tagLines} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onTags} from './told.js';

export const vue: Platform = {
  id: 'vue',
  name: 'Vue 3',
  outputOf(config, world) {
    const told = onTags(config, world);
    const lines = told.map((each) => {
      const {tag} = each.widget;
      // Vue leaves what is inside as it is, braces too, and looks for no component of that name.
      return tagLines(each).replace(`<${tag}`, `<${tag} v-pre`);
    });
    return {
      steps: [
        'Put the script line into the head of index.html.',
        'Write the lines where the widget should stand. Keep “v-pre”.',
        'Run the app and look at it.',
      ],
      parts: [
        {
          title: 'Script line',
          language: 'html',
          text: scriptLine(config, world),
          where: 'The head of index.html.',
        },
        {
          title: 'Elements',
          language: 'html',
          text: lines.join('\n'),
          where: 'The template of a component.',
        },
      ],
      traps: [
        'For bound attributes take “v-pre” out, and tell the compiler with isCustomElement.',
        ...eventNote(told),
        ...notesOn(told, config, world),
      ],
    };
  },
};
