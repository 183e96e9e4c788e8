import type {Severity} from '../finding.js';

/** Shapes that differ without their color: an eight-sided sign, a triangle, a circle, a tick. */
export const MARKS: Readonly<Record<Severity | 'well', readonly string[]>> = {
  must: ['M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z', 'M12 7.5v5.5', 'M12 16.4v.1'],
  should: ['M12 3.5 22 20.5H2z', 'M12 9.5v5', 'M12 17.4v.1'],
  know: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 11v5.5', 'M12 7.6v.1'],
  well: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'm7.8 12.3 3 3 5.4-6'],
};

export const MOVE: readonly string[] = [
  'M12 3v18M3 12h18',
  'm9 6 3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
];
export const FOLD: readonly string[] = ['m6 9 6 6 6-6'];
export const CLOSE: readonly string[] = ['m6 6 12 12M18 6 6 18'];
