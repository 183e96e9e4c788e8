import {scriptLine} from './lines.js';
import {eventNote, notesOn} from './notes.js';
import type {Platform} from './platform.js';
import {onTags, type Told} from './told.js';
import {codeText, plainCodeText} from './writing.js';

/** What a string in JSX can hold as it is. */
const PLAIN = /^[^"&\\<>{}\r\n\t“”„‟\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]*$/;

export const react: Platform = {
  id: 'react',
  name: 'React 19',
  outputOf(config, world) {
    const told = onTags(config, world);
    return {
      steps: [
        'Put the script line into the head of your page, such as index.html.',
        'Write the element where the widget should stand.',
        'Run the app and look at it.',
      ],
      parts: [
        {
          title: 'Script line',
          language: 'html',
          text: scriptLine(config, world),
          where: 'The head of the page, such as index.html.',
        },
        {
          title: 'Elements',
          language: 'javascript',
          text: told.map(element).join('\n'),
          where: 'The JSX of a component.',
        },
      ],
      traps: [
        'React before 19 does not pass events of custom elements on. Use addEventListener there.',
        'TypeScript does not know the tags by itself. Declare them in JSX.IntrinsicElements.',
        ...eventNote(told),
        ...notesOn(told, config, world),
      ],
    };
  },
};

function element({widget: {tag}, attributes, inside}: Told): string {
  const said = Object.entries(attributes).map(
    ([name, value]) => ` ${name}=${PLAIN.test(value) ? `"${value}"` : `{${codeText(value)}}`}`,
  );
  const text = inside && ` dangerouslySetInnerHTML={{__html: ${plainCodeText(inside)}}}`;
  return `<${tag}${said.join('')}${text} />`;
}
