/** Looks for the floating pill as a reader does. */
import {until} from './host.mjs';

/** Where the pill is, and whether a press in the middle of each half would reach it. */
export function pillOf(tab) {
  return tab.evaluate(() => {
    const pills = [...document.querySelectorAll('consult-cta')].flatMap(
      ({shadowRoot}) => shadowRoot?.querySelector('.float') ?? [],
    );
    const pill = pills.find((one) => one.checkVisibility({visibilityProperty: true}));
    if (!pill) return undefined;
    const {left, top, right, bottom} = pill.getBoundingClientRect();
    const isReached = [...pill.children].every((half) => {
      const box = half.getBoundingClientRect();
      const x = (box.left + box.right) / 2;
      const y = (box.top + box.bottom) / 2;
      return pill.getRootNode().elementFromPoint(x, y)?.closest('.float') === pill;
    });
    return {left, top, right, bottom, isReached};
  });
}

/** Waits until the pill is as `isSo` says; undefined stands for a hidden one. */
export async function pillIs(tab, isSo, what) {
  let pill;
  await until(
    async () => isSo((pill = await pillOf(tab))),
    () => `${what}: ${JSON.stringify(pill)}`,
  );
  return pill;
}

export const isAtHome = (tab) => {
  const {width, height} = tab.viewportSize();
  return pillIs(
    tab,
    (pill) => pill?.isReached && pill.bottom === height - 16 && pill.right === width - 16,
    'The pill is not in its corner',
  );
};

export const isAway = (tab) => pillIs(tab, (pill) => !pill, 'The pill is shown');
