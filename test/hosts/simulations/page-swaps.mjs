/**
 * Hosts that change the page without a new document, each by what its documentation says. They run
 * in the page: `tab.evaluate(swap, …)`.
 */

/** Squarespace 7.0: fetches the next page, puts its content in, and says so. Scripts do not run again. */
export async function mercury(address) {
  const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  document.querySelector('#page').innerHTML = next.querySelector('#page').innerHTML;
  document.title = next.title;
  history.pushState({}, '', address);
  window.dispatchEvent(new Event('mercury:load'));
}

/** Turbo: replaces the body, and makes its scripts anew so that they run. */
export async function turbo(address) {
  const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const body = document.adoptNode(next.body);
  for (const inert of body.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const {name, value} of inert.attributes) script.setAttribute(name, value);
    script.textContent = inert.textContent;
    inert.replaceWith(script);
  }
  document.documentElement.replaceChild(body, document.body);
  history.pushState({}, '', address);
  document.dispatchEvent(new Event('turbo:load'));
}

/** Shopify's theme editor: takes a section out, puts its new HTML in, and says both. */
export function section([id, html]) {
  const say = (target, type) =>
    target.dispatchEvent(
      new CustomEvent(`shopify:section:${type}`, {bubbles: true, detail: {sectionId: id}}),
    );
  const old = document.querySelector(`#shopify-section-${id}`);
  say(old, 'unload');
  const next = document.createElement('div');
  next.id = old.id;
  next.className = 'shopify-section';
  next.innerHTML = html;
  old.replaceWith(next);
  say(next, 'load');
}

/** Ghost's HTML card, as it stands in a published post. */
export function htmlCard(html) {
  return `<section class="gh-content"><!--kg-card-begin: html-->\n${html}\n<!--kg-card-end: html--></section>`;
}

/** The same post in Ghost's newsletter: no script runs in a mail. */
export function newsletter(html) {
  return htmlCard(html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, ''));
}
