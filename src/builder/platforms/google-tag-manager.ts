import {scriptFile} from './addresses.js';
import {eventNote, notesOn, noTwinNote} from './notes.js';
import type {Platform} from './platform.js';
import {onTags, type Told} from './told.js';
import {codeText} from './writing.js';

/** Tags that are pasted there are made anew: only a script's address and its code survive, as ES5. */
export const googleTagManager: Platform = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  outputOf(config, world) {
    const told = onTags({...config, twin: 'none'}, world);
    const {src, integrity} = scriptFile('ascent.js', config, world);
    return {
      steps: [
        'Make a new tag of the type Custom HTML.',
        'Paste the lines.',
        'To have the widget inside the page, change "body" to the CSS selector of its place.',
        'Choose the pages that should have it, and once per page.',
        'Try it in preview, then publish.',
      ],
      parts: [
        {
          title: 'Lines for a Custom HTML tag',
          language: 'html',
          text: [
            '<script>',
            '(function () {',
            `  var place = ${codeText('body')};`,
            '  var widgets = [',
            told.map((each) => `    ${widgetEntry(each)}`).join(',\n'),
            '  ];',
            '  var parent = document.querySelector(place) || document.body;',
            '  widgets.forEach(function (entry) {',
            '    var widget = document.createElement(entry[0]);',
            '    Object.keys(entry[1]).forEach(function (name) {',
            '      widget.setAttribute(name, entry[1][name]);',
            '    });',
            '    parent.appendChild(widget);',
            '  });',
            "  var script = document.createElement('script');",
            '  script.async = true;',
            ...(integrity
              ? [
                  `  script.integrity = ${codeText(integrity)};`,
                  "  script.crossOrigin = 'anonymous';",
                ]
              : []),
            `  script.src = ${codeText(src)};`,
            '  document.head.appendChild(script);',
            '})();',
            '</script>',
          ].join('\n'),
          where: 'The HTML of a Custom HTML tag.',
        },
      ],
      traps: [
        'A consent tool may hold the tag back. Then the widget comes late or never.',
        'Without a place of its own the widget stands at the end of the page.',
        ...eventNote(told),
        ...noTwinNote(config),
        ...notesOn(told, config, world),
      ],
    };
  },
};

function widgetEntry({widget: {tag}, attributes}: Told): string {
  const said = Object.entries(attributes).map(
    ([name, value]) => `${codeText(name)}: ${codeText(value)}`,
  );
  return `[${codeText(tag)}, {${said.join(', ')}}]`;
}
