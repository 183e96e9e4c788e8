import type {Values} from '../config.js';
import {scriptLine, tagLines} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onTags, type Told} from './told.js';
import {expressionText, writtenOut} from './writing.js';

/** What Angular would read as a binding or as the start of a block. */
const SYNTAX = /[{}@]/g;

export const angular: Platform = {
  id: 'angular',
  name: 'Angular',
  outputOf(config, world) {
    const told = onTags(config, world);
    return {
      steps: [
        'Put the script line into the head of src/index.html.',
        'Name the schema in the component that shows the widget.',
        'Write the lines in that component’s template.',
        'Run the app and look at it.',
      ],
      parts: [
        {
          title: 'Script line',
          language: 'html',
          text: scriptLine(config, world),
          where: 'The head of src/index.html.',
        },
        {
          title: 'Schema',
          language: 'javascript',
          text: [
            "import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';",
            '',
            '@Component({',
            '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
            '  // …and what the component has besides.',
            '})',
          ].join('\n'),
          where: 'The file of the component.',
        },
        {
          title: 'Elements',
          language: 'html',
          text: writtenOut(told.map(unbound).map(tagLines).join('\n'), SYNTAX),
          where: 'The template of the component.',
        },
      ],
      traps: [
        'Without the schema Angular stops with “is not a known element”.',
        ...eventNote(told),
        ...notesOn(told, config, world),
      ],
    };
  },
};

/** Angular fills in `{{…}}` even where it is written out, but not in a text that it is given as code. */
function unbound(told: Told): Told {
  const attributes = Object.entries(told.attributes).map(([name, value]) =>
    value.includes('{{') ? [`[attr.${name}]`, expressionText(value)] : [name, value],
  );
  const isBound = told.inside.includes('{{');
  return {
    ...told,
    attributes: {...Object.fromEntries(attributes), ...(isBound && {ngNonBindable: ''})} as Values,
  };
}
