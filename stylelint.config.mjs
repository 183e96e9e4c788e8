/**
 * Styles say where a line begins and ends, not where left and right are: so a widget in Arabic is
 * laid out from the right without a rule of its own. Left and right of the body are drawn in SVG.
 */
const SIDES = 'left|right|top|bottom';

/** @type {import('stylelint').Config} */
export default {
  overrides: [{files: ['**/*.ts'], customSyntax: 'postcss-lit'}],
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    'property-disallowed-list': [
      [
        /^(left|right|top|bottom)$/,
        new RegExp(`^(margin|padding|border|scroll-margin|scroll-padding)-(${SIDES})`),
        /^border-(top|bottom)-(left|right)-radius$/,
      ],
      {message: (name) => `"${name}" is the same side in every language; use a logical property.`},
    ],
    'declaration-property-value-disallowed-list': [
      {
        '/^(text-align|text-align-last|float|clear|caption-side|justify-.*|resize)$/': [
          /\b(left|right)\b/,
        ],
        // Four values name the sides by the clock; where left and right differ, languages would too.
        '/^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/': [
          /^(\S+) (\S+) (\S+) (?!\2(\s|$))\S+/,
        ],
        // A drawing may point to a side; a place in a line may not.
        '/^(background|mask|transform-origin|perspective-origin|object-position)/': [
          /\b(left|right)\b/,
        ],
        // Moved to a side, which a writing direction does not turn.
        '/^(box|text)-shadow$/': [/(^|,\s*)(inset )?-?(?!0\b)[\d.]/],
        'border-radius': [/^[^/]*\s/],
      },
      {
        message: (name, value) =>
          `"${name}: ${value}" is the same side in every language; use logical values.`,
      },
    ],
  },
};
