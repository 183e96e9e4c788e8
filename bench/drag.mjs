/**
 * How much main-thread work one frame of a drag is: 60 moves of a heel in the kinetic chain
 * diagram, at a quarter of the machine's speed, from the browser's own trace.
 *
 * Prints milliseconds of the frames that drew (median, 95th percentile, worst), each the median of
 * five runs, and ends with an error when that of the worst frames is over 16 ms.
 */
import {chromium} from 'playwright-core';
import {CHROMIUM_ARGS, findBrowser} from '../scripts/find-browser.mjs';
import {serveWidgets} from '../scripts/static-server.mjs';

const MOVES = 60;
const SLOWDOWN = 4;
const RUNS = 5;
const FRAME = 16;

const PAGE = (origin) => `<!doctype html><html lang="en"><body>
<kinetic-chain-diagram></kinetic-chain-diagram>
<script async src="${origin}/ascent.js"></script>`;

const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));

/** Milliseconds of main-thread work in each frame of one drag. */
async function drag(browser, origin, view) {
  const tab = await browser.newPage({viewport: {width: 1000, height: 900}});
  await tab.route(`${origin}/bench.html`, (route) =>
    route.fulfill({contentType: 'text/html', body: PAGE(origin)}),
  );
  await tab.goto(`${origin}/bench.html`);
  const diagram = tab.locator('kinetic-chain-diagram');
  if (view !== 'back standing')
    await diagram.evaluate(
      (element, [, pose]) => element.setAttribute('pose', pose),
      view.split(' '),
    );
  const box = await diagram.locator('.figure').boundingBox();
  await tab.mouse.move(box.x + 9, box.y + 9);
  await tab.mouse.move(box.x + 9, box.y + 19);
  await diagram.locator('summary').waitFor();
  const grip = diagram.locator('[data-heel=right]');
  await grip.scrollIntoViewIfNeeded();
  const {x, y, width, height} = await grip.boundingBox();
  const at = {x: x + width / 2, y: y + height / 2};
  await tab.mouse.move(at.x, at.y);
  await tab.evaluate(frame);

  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  const events = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing']},
  });
  // What the browser does as it begins to trace is none of the diagram's.
  for (let quiet = 0; quiet < 10; quiet++) await tab.evaluate(frame);
  await tab.evaluate((name) => performance.mark(name), 'move 0');
  await tab.mouse.down();
  for (let move = 1; move <= MOVES; move++) {
    // There and back through the whole range, so that nearly each move changes the picture.
    const way = Math.sin((move / MOVES) * 2 * Math.PI);
    await tab.mouse.move(at.x - 34 * way, at.y);
    await tab.evaluate(frame);
  }
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await tab.close();
  return perFrame(events);
}

/**
 * Milliseconds of the main thread in each task that drew: the browser does a frame's work in one
 * task. Counted is the thread's own time, so that what else the machine does meanwhile is not, and
 * all of the task but `mousemove`: the diagram does not listen to it, and the bench's driver does.
 */
function perFrame(events) {
  const {
    pid,
    tid,
    ts: start,
  } = events.find(({name, cat}) => cat?.includes('user_timing') && name === 'move 0');
  const onMain = events.filter(
    (event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.ts >= start,
  );
  const during = (task, list) => list.filter(({ts}) => ts >= task.ts && ts < task.ts + task.dur);
  const paints = onMain.filter(({name}) => name === 'Paint');
  const drivers = onMain.filter(({args}) => args?.data?.type === 'mousemove');
  return onMain
    .filter(({name}) => name === 'ThreadControllerImpl::RunTask')
    .filter((task) => during(task, paints).length)
    .map((task) => during(task, drivers).reduce((left, {tdur}) => left - tdur, task.tdur) / 1000);
}

const at = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const say = (value) => value.toFixed(1).padStart(6);

const widgets = await serveWidgets();
const browser = await chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS});
console.log(`Main-thread milliseconds per frame, ${MOVES} moves, ${SLOWDOWN}x slower`);
console.log('picture          median    p95  worst   (each the median of five runs)');
let over = false;
for (const view of ['back standing', 'back mid-stride']) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const frames = (await drag(browser, widgets.origin, view)).sort((a, b) => a - b);
    runs.push({median: at(frames, 0.5), p95: at(frames, 0.95), worst: frames.at(-1)});
  }
  const middle = (key) =>
    at(
      runs.map((run) => run[key]).sort((a, b) => a - b),
      0.5,
    );
  const worst = middle('worst');
  over ||= worst > FRAME;
  console.log(`${view.padEnd(16)} ${say(middle('median'))} ${say(middle('p95'))} ${say(worst)}`);
}
await browser.close();
await widgets.close();
if (over) {
  console.error(`A frame took more than ${FRAME} ms.`);
  process.exitCode = 1;
}
