/**
 * The texts of a page in the language for tests that lack its brackets, and so never came from
 * `msg` or from content. Runs inside the page.
 *
 * @param {string[]} tags The widgets' tags.
 * @returns {string[]} Each text with its place.
 */
export function unmarkedTexts(tags) {
  const NAMED = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title'];
  const found = [];

  const widgets = (root) =>
    [...root.querySelectorAll(tags.join())].flatMap((widget) => [
      widget,
      ...(widget.shadowRoot ? widgets(widget.shadowRoot) : []),
    ]);

  /** What stands outside of all brackets, a text for each place; a text can run through elements. */
  function outside(pieces) {
    let depth = 0;
    const bare = pieces.map(({text, place}) => {
      let left = '';
      for (const letter of text) {
        if (letter === ']') depth -= 1;
        if (depth === 0 && letter !== ']' && letter !== '[') left += letter;
        if (letter === '[') depth += 1;
      }
      return {text: left.replace(/\s+/g, ' ').trim(), place};
    });
    return depth === 0 ? bare : [...bare, {text: 'a bracket without its pair', place: 'The text'}];
  }

  for (const widget of widgets(document)) {
    const root = widget.shadowRoot?.querySelector('.root');
    if (!root) continue;
    /** What the page's author wrote is shown as written. */
    const given = [...widget.attributes].map(({value}) => value).join('\n');
    const own = (text) => text && given.includes(text);
    const texts = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Text ? node.parentElement : node;
      // The emergency line stands in English too where its translation is not signed, and sources
      // are named as they were published.
      if (element.closest('[lang]') !== root || element.closest('.sources')) continue;
      const place = `<${widget.localName}> ${element.localName}.${element.getAttribute('class')}`;
      if (node instanceof Text) texts.push({text: node.data, place});
      else
        for (const name of NAMED)
          found.push(
            ...outside([{text: node.getAttribute(name) ?? '', place: `${place} ${name}`}]),
          );
    }
    found.push(...outside(texts).filter(({text}) => !own(text)));
  }
  return found.filter(({text}) => /\p{L}/u.test(text)).map(({text, place}) => `${place}: ${text}`);
}
