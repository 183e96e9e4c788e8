import {nextFrame, waitUntil} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

/** Whether a reader sees an element: it is drawn, takes up room, and nothing around it is shut. */
export function seen(element: Element | null | undefined): boolean {
  return (
    element?.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}) === true &&
    element.getBoundingClientRect().height > 0
  );
}

/** Runs `look` in a window of that size, and puts the runner's own back. */
export async function inWindow(width: number, look: () => unknown): Promise<void> {
  await setViewport({width, height: 800});
  try {
    await look();
  } finally {
    await setViewport({width: 800, height: 600});
  }
}

/** Runs `look` as on paper. */
export async function onPaper(look: () => unknown): Promise<void> {
  await showOn('print');
  try {
    await look();
  } finally {
    await showOn('screen');
  }
}

/** A busy browser takes the medium up later than it says, and skips what was shut until a frame. */
async function showOn(media: 'print' | 'screen'): Promise<void> {
  await emulateMedia({media});
  await waitUntil(() => matchMedia(media).matches, `the page is shown on ${media}`);
  await nextFrame();
  await nextFrame();
}

/** How far a widget's parts reach beyond its frame, in px; 0 where all of them fit. */
export function excess(root: ShadowRoot): number {
  const frame = root.querySelector('.root');
  if (!frame) throw new Error('The widget shows nothing.');
  return Math.max(0, frame.scrollWidth - frame.clientWidth);
}
