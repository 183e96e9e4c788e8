/**
 * The tab that a key leads to from tab `at` of `count`, counted from 0 in reading order: arrows go
 * round at the ends, Home and End lead to them. Undefined for a key that is not for tabs.
 */
export function tabAfter(
  key: string,
  at: number,
  count: number,
  rightToLeft: boolean,
): number | undefined {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowLeft':
      return (at + (rightToLeft ? 1 : count - 1)) % count;
    case 'ArrowRight':
      return (at + (rightToLeft ? count - 1 : 1)) % count;
    default:
      return undefined;
  }
}
