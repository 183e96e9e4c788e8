/**
 * Google Tag Manager's Custom HTML tag: the text is compiled as ES5, put at the end of the page, and
 * its scripts are made anew with nothing but their address, their text and their id.
 */
import {parse} from 'acorn';

/** Throws where the tag could not be published: its inline code is newer than ES5. */
export function compile(html) {
  for (const [, code] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g))
    parse(code, {ecmaVersion: 5});
  return html;
}

/** Fires a Custom HTML tag on a page that is open. */
export function fireTag(tab, html) {
  return tab.evaluate((text) => {
    const holder = document.createElement('div');
    holder.innerHTML = text;
    for (const script of holder.querySelectorAll('script')) {
      const made = document.createElement('script');
      if (script.src) made.src = script.src;
      if (script.id) made.id = script.id;
      made.text = script.text;
      // A module is put on the page as it was written, where it never runs.
      if (script.type !== 'module') script.replaceWith(made);
    }
    document.body.append(...holder.childNodes);
  }, compile(html));
}
