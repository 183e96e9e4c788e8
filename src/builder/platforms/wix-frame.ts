import {frameAddress} from './addresses.js';
import {frameScriptLine, heightOf, PHONE, WIDE} from './lines.js';
import {eventNote, notesOn, noTwinNote} from './notes.js';
import type {Part, Platform, World} from './platform.js';
import {onTags, type Told} from './told.js';

export const wixFrame: Platform = {
  id: 'wix-frame',
  name: 'Wix HTML embed',
  outputOf(config, world) {
    const told = onTags({...config, twin: 'none'}, world);
    return {
      steps: [
        'Add an HTML embed to the page, one for each widget, and choose to embed a site.',
        'Paste the address.',
        'Say in its settings what is in the embed: the widget’s title.',
        'Draw the box as high as the widget, on the desktop and on the mobile layout.',
        'With a Premium plan you can add the script line, which keeps the height right.',
        'Publish the site, and look at the published page.',
      ],
      parts: [
        ...told.map((each): Part => ({
          title: `Address of “${each.widget.name}”`,
          language: 'text',
          text: frameAddress(each, config, world),
          where: `The HTML embed’s web address.${boxOf(each, world)}`,
        })),
        {
          title: 'Script line for the height',
          language: 'html',
          text: frameScriptLine(config, world),
          where: 'Settings, Custom Code: body – end, on all pages, once. Needs your own domain.',
        },
      ],
      traps: [
        'Without the script line the box keeps the height that you draw. Longer text scrolls inside.',
        'Use the address, not pasted code: Wix keeps pasted code for months.',
        'Links open in a new tab there. A booking page opened so may not work on a free site.',
        ...eventNote(told),
        ...noTwinNote(config),
        ...notesOn(told, config, world),
      ],
    };
  },
};

function boxOf(told: Told, world: World): string {
  const wide = heightOf(told, world, WIDE);
  const phone = heightOf(told, world, PHONE);
  return wide && phone ? ` Draw it ${wide} pixels high on desktop, ${phone} on mobile.` : '';
}
