import type {PictureId, PresetId} from '../../content/schema.js';
import {number, oneOf, type Refuse} from '../../shared/parse.js';
import {PRESETS, ROLL, type HeelRoll} from './chain.js';

const PRESET_IDS = Object.keys(PRESETS) as PresetId[];
const VIEWS = ['back', 'side'] as const;
const POSES = {
  back: ['standing', 'mid-stride'],
  side: ['standing', 'landing-ahead', 'landing-under'],
} as const;

/** The picture that `view` and `pose` ask for. */
export function pictureOf(view: unknown, pose: unknown, refuse: Refuse): PictureId {
  const seen = oneOf('view', view, VIEWS, 'back', refuse);
  return `${seen} ${oneOf('pose', pose, POSES[seen], 'standing', refuse)}` as PictureId;
}

/** Where `preset`, and over it `left` and `right`, put the heels. */
export function rollOf(preset: unknown, left: unknown, right: unknown, refuse: Refuse): HeelRoll {
  const example = PRESETS[oneOf('preset', preset, PRESET_IDS, 'neutral', refuse)];
  return {
    left: number('left', left, {...ROLL, fallback: example.left}, refuse),
    right: number('right', right, {...ROLL, fallback: example.right}, refuse),
  };
}

/**
 * Lets a page set `focus` as a property, as React and Vue do with an attribute whose name the
 * element has: here it is a method's, which goes on working.
 */
export function takeJointAsProperty(diagram: {focus: unknown; focusJoint: unknown}): void {
  const {focus} = diagram;
  Object.defineProperty(diagram, 'focus', {
    get: () => focus,
    set(this: typeof diagram, joint) {
      this.focusJoint = joint;
    },
  });
}
