import {frameAddress} from './addresses.js';
import {heightOf, PHONE, WIDE} from './lines.js';
import {eventNote, notesOn, noTwinNote} from './notes.js';
import type {Part, Platform} from './platform.js';
import {onTags} from './told.js';

export const googleSites: Platform = {
  id: 'google-sites',
  name: 'Google Sites',
  outputOf(config, world) {
    const told = onTags({...config, twin: 'none'}, world);
    const parts = told.map((each): Part => {
      const wide = heightOf(each, world, WIDE);
      const phone = heightOf(each, world, PHONE);
      const size = wide && phone ? ` Draw it ${phone} pixels high: phones need that.` : '';
      return {
        title: `Address of “${each.widget.name}”`,
        language: 'text',
        text: frameAddress(each, config, world),
        where: `An embed by URL, where the widget should stand.${size}`,
      };
    });
    return {
      steps: [
        'Edit the page and embed by URL where the widget should stand.',
        'Paste the address.',
        'Draw the box as high as the text needs.',
        'Publish, then look at the page on a computer and on a phone.',
      ],
      parts,
      traps: [
        'The box keeps the height that you draw. Longer text scrolls inside it.',
        ...eventNote(told),
        ...noTwinNote(config),
        ...notesOn(told, config, world),
      ],
    };
  },
};
