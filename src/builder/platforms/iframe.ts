import {frameLine, frameScriptLine} from './lines.js';
import {eventNote, notesOn, noTwinNote} from './notes.js';
import type {Platform} from './platform.js';
import {onTags} from './told.js';

export const iframe: Platform = {
  id: 'iframe',
  name: 'Plain frame (iframe)',
  outputOf(config, world) {
    const told = onTags({...config, twin: 'none'}, world);
    const frames = told.map((each) => frameLine(each, config, world));
    return {
      steps: [
        'Paste the lines where the widget should stand.',
        'Keep the script line if your page takes scripts: it keeps the frame as high as its text.',
        'Leave it out if it does not. Set the height by hand then.',
        'Open the page on a phone too.',
      ],
      parts: [
        {
          title: 'Lines for your page',
          language: 'html',
          text: [...frames, frameScriptLine(config, world)].join('\n'),
          where: 'Inside the body, where the widget should stand.',
        },
      ],
      traps: [
        'Without the script line the frame keeps its height and scrolls inside.',
        'Search engines may not count what a frame shows as your page’s own text.',
        ...eventNote(told),
        ...noTwinNote(config),
        ...notesOn(told, config, world),
      ],
    };
  },
};
