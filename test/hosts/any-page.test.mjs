/** What holds on every page, whatever its host: how the files run, and how far a fault goes. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {parse} from 'acorn';
import {
  aHost,
  ALL_TAGS,
  FALLBACK,
  heard,
  page,
  readThrough,
  shiftsOf,
  shown,
  tagOf,
  TAGS,
  timesHeard,
  until,
  widgetsOf,
} from './host.mjs';
import {builtFile} from './servers.mjs';

const at = aHost();
const SCRIPT = '<script async src="CDN/ascent.js"></script>';
const FILES = ['ascent.js', 'ascent.all.js', ...TAGS.map((tag) => `${tag}.js`)];

/** Every node of a program, each with the number of functions around it. */
function* nodesOf(node, depth = 0) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) yield* nodesOf(one, depth);
    return;
  }
  if (node.type) yield {node, depth};
  const isFunction = /Function/.test(node.type ?? '');
  for (const child of Object.values(node)) yield* nodesOf(child, depth + (isFunction ? 1 : 0));
}

/** What a classic script of another site must not do, found in its code. */
function faultsOf(code) {
  const faults = [];
  for (const {node, depth} of nodesOf(parse(code, {ecmaVersion: 'latest', sourceType: 'script'}))) {
    if (node.type === 'MetaProperty' && node.meta.name === 'import') faults.push('import.meta');
    if (node.type === 'ImportExpression' && node.source.property?.name !== 'href')
      faults.push(`import of ${code.slice(node.source.start, node.source.end)}`);
    // One function is around all of a file.
    if (node.type === 'MemberExpression' && node.property.name === 'currentScript' && depth > 1)
      faults.push('currentScript after the first turn');
  }
  return faults;
}

describe('the classic files', () => {
  for (const file of FILES)
    it(`[R1,R3 · any page] ${file} runs as a plain script and names nothing by a relative address`, async () => {
      assert.deepEqual(faultsOf(await builtFile(file)), []);
    });

  it('and one that would not is noticed', () => {
    assert.equal(
      faultsOf('(() => { import("./x.js"); f(() => document.currentScript) })()').length,
      2,
    );
    assert.throws(() => faultsOf('import.meta.url'), SyntaxError);
  });

  it('[R3 · any page] the loader brings a widget from its own address, with another base', () =>
    at.visit(
      page(ALL_TAGS, `<base href="https://elsewhere.invalid/a/">${SCRIPT}`),
      {},
      async (tab, {requests}) => {
        await readThrough(tab);
        const chunks = requests.filter((url) => url.includes('/chunks/'));
        assert.ok(chunks.length > TAGS.length);
        for (const url of chunks) assert.ok(url.startsWith(`${at.cdn.origin}/chunks/`), url);
      },
    ));

  it('[R1,R26 · any page, CDN without CORS] the loader runs, and the text inside the tags stays', () => {
    at.cdn.headers = false;
    return at.visit(
      page(ALL_TAGS, SCRIPT),
      {complaints: [/CORS policy/, /ERR_FAILED/]},
      async (tab) => {
        assert.equal((await heard(tab, 'ascent-error')).detail.code, 'load');
        assert.equal(await tab.getByRole('link', {name: '516-387-0053'}).first().isVisible(), true);
      },
    );
  });

  it('[R2 · any page] four copies of two releases, classic and module, are one', () =>
    at.visit(
      page(
        ALL_TAGS,
        `<script>{
          const {define} = customElements;
          const defined = [];
          Object.defineProperty(globalThis, Symbol.for('test defined'), {value: defined});
          customElements.define = (name, ...rest) => {
            defined.push(name);
            define.call(customElements, name, ...rest);
          };
        }</script>
        <script type="module" src="CDN/v1/ascent.js"></script>
        <script src="CDN/v2/ascent.js"></script>
        <script async src="CDN/v2/ascent.js?a=1"></script>
        <script async type="module" src="CDN/v1/ascent.js?b=2"></script>
        <script defer src="CDN/ascent.all.js"></script>`,
      ),
      {},
      async (tab) => {
        await readThrough(tab);
        const defined = await tab.evaluate(() => globalThis[Symbol.for('test defined')]);
        assert.deepEqual([...defined].sort(), [...new Set(defined)].sort());
        assert.deepEqual(
          TAGS.filter((tag) => !defined.includes(tag)),
          [],
        );
      },
    ));

  it('[R26 · any page] are small, and run in less than a twentieth of a second', async () => {
    for (const file of FILES) {
      const code = await builtFile(file);
      // The two with everything in them keep to it where the host has brotli.
      const hasAll = ['ascent.all.js', 'running-back-pain.js'].includes(file);
      const bytes = (hasAll ? brotliCompressSync(code) : gzipSync(code)).length;
      assert.ok(bytes <= 60_000, `${file} has ${bytes} bytes`);
    }
    await at.visit(page(''), {}, async (tab) => {
      await at.browser.startTracing(tab, {categories: ['devtools.timeline', 'v8']});
      for (const file of ['ascent.js', 'ascent.all.js'])
        await tab.evaluate(
          (src) =>
            new Promise((done) => {
              const script = document.createElement('script');
              script.src = src;
              script.onload = done;
              document.head.append(script);
            }),
          `${at.cdn.origin}/${file}`,
        );
      const {traceEvents} = JSON.parse(await at.browser.stopTracing());
      // Time of the processor, which other programs on the machine do not stretch.
      for (const file of ['ascent.js', 'ascent.all.js']) {
        const runs = traceEvents.filter(
          ({name, args}) => name === 'EvaluateScript' && args.data?.url?.endsWith(`/${file}`),
        );
        assert.equal(runs.length, 1, file);
        assert.ok(runs[0].tdur < 50_000, `${file} took ${runs[0].tdur / 1000} ms`);
      }
    });
  });
});

describe('two widgets of a kind', () => {
  it('[R13 · any page] open and close each on its own', () =>
    at.visit(page(ALL_TAGS + ALL_TAGS, SCRIPT), {}, async (tab) => {
      await readThrough(tab);
      for (const tag of ['back-pain-tips', 'back-pain-types', 'alignment-guide']) {
        const [first, second] = await widgetsOf(tab, tag).all();
        await first.locator('button[aria-expanded]').first().click();
        const open = (widget) =>
          widget.locator('button[aria-expanded]').first().getAttribute('aria-expanded');
        assert.deepEqual([await open(first), await open(second)], ['true', 'false'], tag);
      }
      const chains = await widgetsOf(tab, 'kinetic-chain-diagram').all();
      await chains[0].locator('#heel-left').press('ArrowRight');
      const rolls = await Promise.all(chains.map((one) => one.locator('#heel-left').inputValue()));
      assert.deepEqual(rolls, ['1', '0']);
    }));
});

describe('a widget’s place', () => {
  it('[R15 · hidden tab] is right when it was hidden at first and is shown then', () =>
    at.visit(
      page(`<main hidden>${ALL_TAGS}</main><p id="after">After</p>`, SCRIPT),
      {},
      async (tab) => {
        await tab.waitForLoadState('networkidle');
        await tab.evaluate(() => document.querySelector('main').removeAttribute('hidden'));
        await readThrough(tab);
        const places = await tab.evaluate((tags) => {
          const boxes = [...document.querySelectorAll(tags)].map((one) =>
            one.getBoundingClientRect(),
          );
          const after = document.querySelector('#after').getBoundingClientRect();
          return [...boxes, after].map(({top, bottom, width}) => ({top, bottom, width}));
        }, TAGS.join());
        for (const [index, {top}] of places.slice(1).entries())
          assert.ok(top >= places[index].bottom, `${top} is above ${places[index].bottom}`);
        assert.ok(places.every(({width}) => width > 900));
      },
    ));

  it('[R15 · any page] has the height of its content in a window of any height', async () => {
    const heights = [];
    for (const height of [300, 1600])
      await at.visit(
        page(ALL_TAGS, '<script src="CDN/ascent.all.js"></script>'),
        {viewport: {width: 1000, height}},
        async (tab) => {
          await readThrough(tab);
          const own = TAGS.filter((tag) => tag !== 'running-back-pain').join();
          heights.push(
            await widgetsOf(tab, own).evaluateAll((all) => all.map((one) => one.offsetHeight)),
          );
        },
      );
    assert.deepEqual(heights[0], heights[1]);
  });
});

describe('a fault of one widget', () => {
  it('[R26 · any page] stops no other', () => {
    at.cdn.faults = [{match: /chunks\/consult-cta/, body: 'throw new Error("broken")'}];
    return at.visit(page(ALL_TAGS, SCRIPT), {}, async (tab) => {
      const others = TAGS.filter((tag) => tag !== 'consult-cta').join();
      await readThrough(tab, others);
      assert.equal((await heard(tab, 'ascent-error')).from, 'consult-cta');
      const link = widgetsOf(tab, 'consult-cta').getByRole('link', {name: '516-387-0053'});
      assert.equal(await link.isVisible(), true);
    });
  });

  it('[R26 · any page] stops no other where a stranger has its name', () =>
    at.visit(
      page(
        ALL_TAGS,
        `<script>
          customElements.define('consult-cta', class extends HTMLElement {
            connectedCallback() { this.title = 'Not ours'; }
          });
        </script>${SCRIPT}`,
      ),
      {},
      async (tab) => {
        await readThrough(tab, TAGS.filter((tag) => tag !== 'consult-cta').join());
        assert.equal(await tab.locator('consult-cta[title="Not ours"]').first().isVisible(), true);
        assert.equal(await timesHeard(tab, 'ascent-error'), 0);
      },
    ));

  it('[R25,R26 · any page] leaves a reader who is offline, or waits for long, what stands in the tags, and moves nothing', () => {
    let arrive;
    const late = new Promise((go) => (arrive = go));
    at.cdn.faults = [{match: /chunks/, until: late, status: 503}];
    return at.visit(
      page(TAGS.map((tag) => `<p>Text</p>${tagOf(tag)}`).join(''), SCRIPT),
      {complaints: [/503/]},
      async (tab) => {
        const links = tab.getByRole('link', {name: '516-387-0053'});
        await until(() => at.cdn.chunks().length > 0);
        assert.equal(await links.count(), TAGS.length);
        for (const link of await links.all()) assert.equal(await link.isVisible(), true);
        arrive();
        await heard(tab, 'ascent-error');
        for (const link of await links.all()) assert.equal(await link.isVisible(), true);
        assert.deepEqual(await shiftsOf(tab), []);
      },
    );
  });

  it('[R25 · any page] never hides a tag that nobody has defined, from the first frame on', () =>
    at.visit(page(`${tagOf('consult-cta')}<p>${FALLBACK}</p>`), {}, async (tab) => {
      const link = tab.locator('consult-cta').getByRole('link');
      assert.equal(await link.isVisible(), true);
      assert.equal(
        await tab.locator('consult-cta').evaluate((one) => one.matches(':not(:defined)')),
        true,
      );
    }));
});

describe('a widget that is there', () => {
  it('[R10 · any page] says so again to one who asks late', () =>
    at.visit(page(tagOf('consult-cta'), SCRIPT), {}, async (tab) => {
      await shown(tab);
      const told = await tab.evaluate(
        () =>
          new Promise((done) => {
            const widget = document.querySelector('consult-cta');
            widget.addEventListener('ascent-ready', ({detail}) => done(structuredClone(detail)));
            widget.setAttribute('announce', String(performance.now()));
          }),
      );
      assert.deepEqual(Object.keys(told).sort(), ['locale', 'tag', 'version']);
    }));
});
