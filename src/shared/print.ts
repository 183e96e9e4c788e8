/**
 * Prints one widget instead of the whole page: a copy of what it shows, with the widgets inside it,
 * goes into a hidden frame inside its own shadow root, with the same styles. Where the page forbids frames or their
 * dialogs, the whole page is printed; the widget's print styles apply there too.
 */
export function printCopy(root: ShadowRoot): void {
  const shown = root.querySelector('.root');
  const title = shown?.querySelector('.title')?.textContent.trim() ?? '';
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  try {
    const inside = frame.contentWindow as (Window & typeof globalThis) | null;
    // Wix puts every frame that a script makes into a sandbox, where nothing is printed.
    if (!shown || !inside || frame.hasAttribute('sandbox')) throw new Error('no frame');
    const page = inside.document;
    page.title = title;
    const copy = page.createElement('div');
    copyRoot(root, copy, inside);
    page.body.append(copy);
    inside.addEventListener('afterprint', () => frame.remove(), {once: true});
    inside.focus();
    inside.print();
  } catch {
    frame.remove();
    window.print();
  }
}

/** Gives a copied element the shadow root of its original. In a frame no widget is defined. */
function copyRoot(root: ShadowRoot, copy: Element, inside: Window & typeof globalThis): void {
  const shown = root.querySelector('.root');
  if (!shown) return;
  const copied = copy.attachShadow({mode: 'open'});
  copied.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => copySheet(sheet, inside));
  copied.append(inside.document.importNode(shown, true));
  const copies = copied.querySelectorAll('.root *');
  shown.querySelectorAll('*').forEach(({shadowRoot}, at) => {
    const nested = copies[at];
    if (shadowRoot && nested) copyRoot(shadowRoot, nested, inside);
  });
}

function copySheet(sheet: CSSStyleSheet, inside: Window & typeof globalThis): CSSStyleSheet {
  const copy = new inside.CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
  return copy;
}
