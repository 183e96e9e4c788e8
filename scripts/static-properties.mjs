/**
 * Declares reactive properties as Lit's static block instead of by decorators: each decorator is a
 * call with a helper that every reader would download. Fails on a declaration that it cannot read,
 * or that wants more than a name for its attribute: conversion and reflection are left out of Lit.
 */
const IMPORT = /^import \{property\} from 'lit\/decorators\/property\.js';\n/m;
const DECLARED = /@property\((\{attribute: '[a-z-]+'\})?\)\s*(?=(\w+)(?::|\s*=))/g;

export function staticProperties() {
  return {
    name: 'static-properties',
    enforce: 'pre',
    transform(code, id) {
      if (!IMPORT.test(code)) return undefined;
      const properties = [...code.matchAll(DECLARED)].map(
        ([, options = '{}', name]) => `${name}: ${options}`,
      );
      const plain = code.replace(IMPORT, '').replace(DECLARED, '');
      const opening = /class \w+(?:<[^>]*>)? extends [\w<>]+ \{\n/;
      if (/@property\(/.test(plain) || !opening.test(plain))
        throw new Error(`${id}: a property is declared in a way that the build cannot read.`);
      const block = `static properties = {${properties.join(', ')}};\n`;
      return {code: plain.replace(opening, (start) => start + block), map: null};
    },
  };
}
