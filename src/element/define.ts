/**
 * Registers an element unless the page has one of that name already: the same file loaded twice,
 * two versions on one page or a stranger's element never throw; the first one stays.
 * A browser without adopted style sheets keeps the fallback text: an unstyled widget is worse.
 */
export function define(element: CustomElementConstructor & {readonly tag: string}): void {
  try {
    if ('adoptedStyleSheets' in document && !customElements.get(element.tag))
      customElements.define(element.tag, element);
  } catch {
    // A page that patched `customElements` keeps its fallback text.
  }
}
