import {scriptFile, singleFile} from './addresses.js';
import {rows} from './lines.js';
import {notesOn} from './notes.js';
import type {Part, Platform} from './platform.js';
import {onTags, type Told} from './told.js';
import {idsOf, requestCode, seoText, settable, settingCode} from './velo.js';

export const wixElement: Platform = {
  id: 'wix-element',
  name: 'Wix custom element',
  outputOf(config, world) {
    const told = onTags(config, world);
    const file = singleFile(told, config, world);
    const ids = idsOf(told);
    const requests = requestCode(told);
    const code = settingCode(told);
    return {
      steps: [
        'Add a Custom Element to the page, one for each widget.',
        'Choose “Server URL” as its source and paste the address.',
        'Type the tag name exactly as it is written here.',
        'Open “Set Attributes” and add each row: the name, then the value.',
        'Draw the box short, on the desktop and on the mobile layout. It grows by itself.',
        ...(code
          ? [`Or, with page code: give it the ID ${ids.join(', ')}, and paste the code.`]
          : []),
        'Publish the site, and look at the published page.',
      ],
      parts: [
        {
          title: 'Server URL',
          language: 'text',
          text: scriptFile(file, config, world).src,
          where: 'The Custom Element’s source, “Server URL”.',
        },
        ...told.flatMap((each, at) => panelParts(each, ids[at] ?? '')),
        ...(code
          ? [
              {
                title: 'Page code, instead of the rows',
                language: 'javascript',
                text: code,
                where: 'The code of the page (Velo).',
              } as const,
            ]
          : []),
        ...(requests
          ? [
              {
                title: 'Page code for requests',
                language: 'javascript',
                text: requests,
                where: 'The code of the page (Velo), its import at the very top.',
              } as const,
            ]
          : []),
      ],
      traps: [
        'It needs a Premium plan, your own domain and no Wix ads. Else choose “Wix HTML embed”.',
        'If the plan ends, the element goes blank. Write your phone number beside it too.',
        'The editor shows it inside a frame. Judge it on the published site.',
        'The box never gets shorter than you drew it.',
        'Use one address for all elements of the site: where one tag has two, the first wins.',
        ...(file === 'ascent.js'
          ? ['In this language the address is the loader’s: it brings each file when it is needed.']
          : []),
        ...(requests
          ? ['Requests need the receiver on your site as well: the file backend/consult.web.js.']
          : []),
        ...notesOn(told, config, world),
      ],
    };
  },
};

function panelParts(told: Told, id: string): readonly Part[] {
  const {tag, name} = told.widget;
  const said = settable(told);
  const text = seoText(told);
  return [
    {
      title: `Tag name of “${name}”`,
      language: 'text',
      text: tag,
      where: 'The Custom Element’s tag name.',
    },
    ...(Object.keys(said).length
      ? [
          {
            title: `Attributes of “${name}”`,
            language: 'text',
            text: rows(said),
            where: 'The Custom Element’s “Set Attributes”: a name and a value in each row.',
          } as const,
        ]
      : []),
    ...(text
      ? [
          {
            title: `Text of “${name}” for search engines`,
            language: 'html',
            text,
            where: `The element’s “seoMarkup”, which the page code sets: $w('#${id}').seoMarkup`,
          } as const,
        ]
      : []),
  ];
}
