import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Who may import whom. A folder may import its own files, and from elsewhere only what stands
 * here: lit, or paths from `src/`. Everything else is an error, so a new folder has to be thought
 * about before it is used.
 */
const FOLDERS = [
  {
    of: 'src/widgets/*/',
    lit: true,
    packages: ['uqr'],
    may: [
      'element/*',
      'shared/*',
      'theme/*',
      'i18n/*',
      'clinic/*',
      'content/schema',
      'content/load/*',
    ],
    why: 'A widget knows the shared folders and its own, never another widget.',
  },
  {
    of: 'src/element/',
    lit: true,
    may: ['clinic/*', 'shared/*', 'theme/*', 'i18n/*', 'version'],
    why: 'The base element knows no widget and no content.',
  },
  {
    of: 'src/clinic/',
    may: ['shared/*', 'i18n/*'],
    why: 'Settings know no widget, and the loader carries them, so no Lit.',
  },
  {
    of: 'src/shared/',
    lit: true,
    may: ['shared/*', 'theme/*', 'i18n/*'],
    why: 'What widgets share knows none of them.',
  },
  {of: 'src/theme/', lit: true, may: ['i18n/*'], why: 'The theme knows no widget.'},
  {
    of: 'src/content/',
    may: ['content/schema', 'content/sources'],
    why: 'Content is plain data: its schema and its sources, nothing else.',
  },
  {
    of: 'src/content/load/',
    may: [],
    also: '\\.\\./(?:schema|sources|[a-z]{2,3}(?:-\\w+)?/[\\w-]+)',
    why: 'A loader brings content and knows nothing else.',
  },
  {
    of: 'src/i18n/',
    packages: ['@lit/localize', '@lit/localize/*'],
    may: [],
    why: 'Languages know nothing of the rest.',
  },
  {
    of: 'src/twin/',
    may: [],
    why: 'A twin is made of any markup; it runs in a page and in the build, so no Lit.',
  },
  {
    of: 'src/embed/',
    may: ['clinic/*', 'structured-data/index', 'version'],
    why: 'Embedding knows names, not widgets.',
  },
  {
    of: 'src/structured-data/',
    packages: ['schema-dts'],
    may: ['clinic/*', 'shared/*', 'content/schema'],
    why: 'Structured data says what widgets show and knows none of them.',
  },
  {
    of: 'src/loader.ts',
    may: ['embed/*', 'clinic/*', 'i18n/*', 'version'],
    why: 'The loader knows names and files; a widget it imported would be in every page.',
  },
  {
    of: 'src/{all,index}.ts',
    may: ['embed/*', 'clinic/*', 'i18n/*', 'version', 'element/define', 'widgets/*/*'],
    why: 'The entries join what others make.',
  },
];

const UNSAFE_LIT = 'lit/directives/(style-map|unsafe-html|unsafe-svg|unsafe-mathml)';

/** What a strict CSP blocks or an attacker waits for. */
const UNSAFE_SYNTAX = [
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/[\\s"\']style\\s*=/]',
    message: 'A strict CSP blocks style attributes; use an SVG attribute or style.setProperty().',
  },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]',
    message: 'Markup from text is never safe; write a template.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Markup from text is never safe; write a template.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A strict CSP blocks style attributes; use style.setProperty().',
  },
];

const PRIVATE_BY_ABSENCE = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'].map(
  (name) => ({name, message: 'A widget keeps nothing on the reader’s device.'}),
);

const pattern = (path) =>
  path.replaceAll('.', '\\.').replace('/*', '(?:/\\w[\\w.-]*)+').replace('*', '\\w[\\w.-]*');

/** Matches every import that the folder, or a sub-folder of it, may not make. */
function forbidden({of, lit: mayLit, packages = [], may, also}, inSubFolder = false) {
  const allowed = packages.map(pattern);
  if (also) allowed.push(also);
  if (of.endsWith('/')) allowed.push('\\./(?!.*\\.\\.).*');
  if (mayLit) allowed.push('lit(?!/directives/(?:style-map|unsafe-))(?:/.*)?');
  for (const path of may) {
    allowed.push(`(?:\\./|(?:\\.\\./)+)${pattern(path)}`);
    // Here a file of the same folder is one step up, without the folder's name.
    const [folder, file] = path.split('/');
    if (inSubFolder && of === `src/${folder}/`)
      allowed.push(`\\.\\.${pattern(`/${file}`).replace('+', '')}`);
  }
  return `^(?!(?:${allowed.join('|')})(?:\\.js)?$)`;
}

function imports(rules) {
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^${UNSAFE_LIT}`,
            message: 'Lit’s unsafe directives and styleMap break a strict CSP.',
          },
          ...rules.map(({regex, why}) => ({regex, message: why})),
        ],
      },
    ],
    'no-restricted-syntax': [
      'error',
      ...UNSAFE_SYNTAX,
      // The rule above does not see `import()`.
      ...rules.map(({regex, why}) => ({
        selector: `:matches(ImportExpression,TSImportType)[source.value=/${regex.replaceAll('/', '\\/')}/]`,
        message: why,
      })),
    ],
  };
}

const TS = [
  'src/**/*.ts',
  'test/**/*.ts',
  'stories/**/*.ts',
  '.storybook/**/*.ts',
  'vite.config.ts',
];

export default defineConfig(
  {ignores: ['dist/', 'coverage/', '.cache/', 'src/i18n/generated/', 'bench/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js', '.storybook/**'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {files: ['receivers/wix/page.js'], languageOptions: {globals: {$w: 'readonly'}}},
  {
    files: TS,
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      'no-restricted-syntax': ['error', ...UNSAFE_SYNTAX],
      // Types say that every browser has every API and that nothing changes during an await.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // An empty text from a page means "not set", as null does.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: true}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      // Safari hides a list without bullets from its screen reader unless it has the role.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', {allow: ['warn']}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', ...PRIVATE_BY_ABSENCE],
      'no-restricted-properties': [
        'error',
        {object: 'document', property: 'cookie', message: 'A widget sets no cookies.'},
        {object: 'navigator', property: 'sendBeacon', message: 'Its success cannot be known.'},
      ],
    },
  },
  ...FOLDERS.flatMap((folder) => [
    {
      files: [folder.of.endsWith('/') ? `${folder.of}**/*.ts` : folder.of],
      rules: imports([{regex: forbidden(folder), why: folder.why}]),
    },
    {
      files: [`${folder.of}*/**/*.ts`],
      rules: imports([{regex: forbidden(folder, true), why: folder.why}]),
    },
  ]),
  {
    files: ['src/builder/**/*.ts'],
    rules: imports([
      {
        regex: '/widgets/(?![\\w-]+/index\\.js$)',
        why: 'The builder knows widgets by tag, never by their internals.',
      },
      {regex: '/(test|stories)/', why: 'Nothing in src imports tests or stories.'},
    ]),
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Chai's DOM types make a promise of every comparison; what must be awaited is named below.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ExpressionStatement > CallExpression[callee.property.name="accessible"],' +
            'ExpressionStatement > CallExpression[callee.name=/^(fixture|sendKeys|sendMouse|waitUntil|oneEvent|emulateMedia|setViewport|warningsOf)$/]',
          message: 'Await it.',
        },
      ],
    },
  },
);
