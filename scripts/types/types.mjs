/**
 * Writes the widgets' types for plain TypeScript, React, Vue and Svelte from the manifest, so that
 * they can say nothing that the elements do not.
 */

/** The widgets of a manifest, each with what a page can write and hear. */
function widgetsOf({modules}) {
  return modules
    .flatMap(({path, declarations = []}) => declarations.map((one) => ({...one, path})))
    .filter(({tagName}) => tagName)
    .map(({tagName: tag, name, path, description, attributes = [], events = []}) => ({
      ...{tag, name, description, attributes, events},
      module: path.replace(/^src\//, '../').replace(/\.ts$/, '.js'),
    }));
}

/** A comment of TypeScript's, `indent` spaces in. */
function comment(text = '', indent = 0) {
  const space = ' '.repeat(indent);
  return text ? `${space}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim()} */\n` : '';
}

/** What a page may write: the type's texts and numbers; nothing stands for absence. */
function writable({text = 'string'} = {}) {
  const parts = text.split('|').map((part) => part.trim());
  return parts
    .filter((part) => part && part !== 'null')
    .concat('null', 'undefined')
    .join(' | ');
}

/** Lines of an interface, one for each thing, each with its comment. */
function members(things, line) {
  return things.map((thing) => comment(thing.description, 2) + `  ${line(thing)};\n`).join('');
}

const camel = (name) => name.replace(/-./g, (match) => match[1].toUpperCase());
const pascal = (name) => camel(`-${name}`);

/** `key: value` for each widget, inside a declaration. */
const perWidget = (widgets, value, indent = '    ') =>
  widgets.map((widget) => `${indent}'${widget.tag}': ${value(widget)};\n`).join('');

const MADE = '// Written by the build from custom-elements.json.\n';

const attributesOf = ({name}) => `${name}Attributes`;
const eventsOf = ({name}) => `${name}Events`;

function elements(widgets) {
  const imports = widgets.map(({name, module}) => `import type {${name}} from '${module}';\n`);
  const interfaces = widgets.map(
    (widget) =>
      `/** What can be written on \`<${widget.tag}>\`. */
export interface ${attributesOf(widget)} {
${members(widget.attributes, ({name, type}) => `'${name}'?: ${writable(type)}`)}}

/** What \`<${widget.tag}>\` tells its page. */
export interface ${eventsOf(widget)} {
${members(widget.events, ({name, type}) => `'${name}': ${type.text}`)}}
`,
  );
  const events = widgets.map(eventsOf).join(', ');
  return `${MADE}${imports.join('')}
${interfaces.join('\n')}
/** All that widgets tell a page; events bubble, so a document hears them too. */
export interface AscentEventMap extends ${events} {}

declare global {
  interface HTMLElementTagNameMap {
${perWidget(widgets, ({name}) => name)}  }
  interface GlobalEventHandlersEventMap extends AscentEventMap {}
}
`;
}

/** Import of every widget's types from the first file. */
const importAll = (widgets) =>
  `import type {\n${widgets.map((one) => `  ${attributesOf(one)},\n  ${eventsOf(one)},\n`).join('')}} from './elements.js';\n` +
  widgets.map(({name, module}) => `import type {${name}} from '${module}';\n`).join('');

function react(widgets) {
  return `${MADE}import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${importAll(widgets)}
type Handlers<Events> = {
  [Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Widget<Element, Attributes, Events> = Attributes &
  Handlers<Events> &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Attributes>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${perWidget(widgets, (one) => `Widget<${one.name}, ${attributesOf(one)}, ${eventsOf(one)}>`, '      ')}    }
  }
}
`;
}

function vue(widgets) {
  const handlers = (widget) =>
    widget.events
      .map(
        ({name, type}) => `    on${pascal(name)}?: ((event: ${type.text}) => void) | undefined;\n`,
      )
      .join('');
  return `${MADE}import type {HTMLAttributes, ReservedProps} from 'vue';
${importAll(widgets)}
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Name;

/** A template may write an attribute either way; the types see its name in camel case. */
type Props<Attributes> = Attributes & {
  [Name in keyof Attributes as Camel<Name & string>]?: Attributes[Name];
};

type Widget<Element, Attributes, Handlers> = new () => {
  $el: Element;
  $props: Props<Attributes> &
    Handlers &
    ReservedProps &
    Omit<HTMLAttributes, keyof Props<Attributes>>;
};

declare module 'vue' {
  interface GlobalComponents {
${widgets.map((one) => `    '${one.tag}': Widget<${one.name}, ${attributesOf(one)}, {\n${handlers(one).replaceAll(/^/gm, '  ').trimEnd()}\n    }>;\n`).join('')}  }
}
`;
}

function svelte(widgets) {
  return `${MADE}import type {HTMLAttributes} from 'svelte/elements';
${importAll(widgets)}
type Handlers<Element, Events> = {
  [Name in keyof Events as \`on\${Name & string}\`]?:
    | ((event: Events[Name] & {currentTarget: EventTarget & Element}) => void)
    | null
    | undefined;
};

type Widget<Element extends EventTarget, Attributes, Events> = Attributes &
  Handlers<Element, Events> &
  Omit<HTMLAttributes<Element>, keyof Attributes>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${perWidget(widgets, (one) => `Widget<${one.name}, ${attributesOf(one)}, ${eventsOf(one)}>`)}  }
}
`;
}

/** The text of each declaration file, by its name. */
export function typesFor(manifest) {
  const widgets = widgetsOf(manifest);
  return {
    elements: elements(widgets),
    react: react(widgets),
    vue: vue(widgets),
    svelte: svelte(widgets),
  };
}
