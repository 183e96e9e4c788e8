/**
 * What speed plugins and services do to a page's scripts, written from their documentation and from
 * how their output looks. Each takes a page's HTML and gives what readers are sent.
 */

/** Everything between `<script` and `</script>`, its attributes apart. */
const SCRIPTS = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * WP Rocket's delay: no script runs before a reader does something. Its patterns take any attribute
 * whose name ends in `src` or `type` for the real one.
 */
export function wpRocket(html) {
  const delayed = html.replace(SCRIPTS, (_, attributes, code) => {
    const inline = code.trim() && !/\ssrc=/.test(attributes);
    const source = inline
      ? ` data-rocket-src="data:text/javascript;base64,${Buffer.from(code).toString('base64')}"`
      : '';
    const renamed = attributes
      .replace(/type=(["'])/, 'data-rocket-type=$1')
      .replace(/src=(["'])/, 'data-rocket-src=$1');
    return `<script type="rocketlazyloadscript"${renamed}${source}></script>`;
  });
  return delayed.replace('</head>', `<script>(${rocket})()</script></head>`);
}

function rocket() {
  const WAKES = ['keydown', 'mousemove', 'touchstart', 'touchend', 'wheel', 'click'];
  const EARLY = ['readystatechange', 'DOMContentLoaded', 'load', 'pageshow'];
  let readyState = 'loading';
  Object.defineProperty(document, 'readyState', {get: () => readyState});
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    const isPage = this === document || this === window;
    addEventListener.call(this, isPage && EARLY.includes(type) ? `rocket-${type}` : type, ...rest);
  };
  const say = (target, type) => target.dispatchEvent(new Event(`rocket-${type}`));

  let pressed;
  const run = (placeholder) =>
    new Promise((done) => {
      // What was taken for the source is the source.
      if (!placeholder.dataset.rocketSrc) return done();
      const script = document.createElement('script');
      for (const {name, value} of placeholder.attributes)
        if (name.startsWith('data-rocket-')) script.setAttribute(name.slice(12), value);
        else if (name !== 'type') script.setAttribute(name, value);
      script.onload = done;
      script.onerror = done;
      placeholder.replaceWith(script);
    });
  const wake = async (event) => {
    if (event.type === 'click') {
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed ??= event.target;
    }
    if (readyState !== 'loading' || wake.started) return;
    wake.started = true;
    const all = [...document.querySelectorAll('script[type=rocketlazyloadscript]')];
    const kind = (script) => {
      if (script.hasAttribute('async')) return 'async';
      const isModule = script.dataset.rocketType === 'module';
      return script.hasAttribute('defer') || isModule ? 'defer' : 'normal';
    };
    for (const turn of ['normal', 'defer', 'async']) {
      for (const script of all.filter((one) => kind(one) === turn)) await run(script);
      if (turn === 'defer') {
        readyState = 'interactive';
        say(document, 'DOMContentLoaded');
      }
    }
    readyState = 'complete';
    say(document, 'readystatechange');
    say(window, 'load');
    for (const type of WAKES) removeEventListener(type, wake, {capture: true});
    pressed?.click();
  };
  for (const type of WAKES) addEventListener.call(window, type, wake, {capture: true});
}

/** Cloudflare's Rocket Loader: scripts get a type of its own, and run later, one after another. */
export function rocketLoader(html, nonce = '0123456789abcdef') {
  const renamed = html.replace(SCRIPTS, (whole, attributes, code) => {
    if (/data-cfasync="false"/.test(attributes)) return whole;
    const isModule = /type="module"/.test(attributes);
    const rest = attributes.replace(/\s*type="[^"]*"/, '');
    return `<script type="${nonce}-${isModule ? 'module' : 'text/javascript'}"${rest}>${code}</script>`;
  });
  return renamed.replace('</body>', `<script>(${loader})('${nonce}')</script></body>`);
}

function loader(nonce) {
  addEventListener('load', async () => {
    // A script that asks who it is gets no answer.
    Object.defineProperty(document, 'currentScript', {get: () => null});
    for (const held of document.querySelectorAll(`script[type^="${nonce}-"]`))
      await new Promise((done) => {
        const script = document.createElement('script');
        for (const {name, value} of held.attributes) script.setAttribute(name, value);
        script.type = held.type.slice(nonce.length + 1);
        script.textContent = held.textContent;
        script.onload = done;
        script.onerror = done;
        held.replaceWith(script);
        if (!script.src) done();
      });
    document.dispatchEvent(new Event('DOMContentLoaded'));
  });
}

/** Autoptimize with other sites' scripts: they are deferred and never `async`. */
export function autoptimize(html) {
  return html.replace(SCRIPTS, (whole, attributes, code) => {
    if (!/\ssrc=/.test(attributes) || /data-noptimize|data-cfasync|nonce/.test(attributes))
      return whole;
    return `<script defer${attributes.replace(/\s(async|defer)\b/g, '')}>${code}</script>`;
  });
}

/** Autoptimize with the site's own scripts: one file of them all, whose name says nothing. */
export function concatenate(files) {
  return files.map((code) => `try{${code}\n}catch(e){}`).join(';\n');
}
