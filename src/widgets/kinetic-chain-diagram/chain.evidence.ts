import type {Evidence, SourceId} from '../../content/schema.js';
import type {LINKS} from './chain.js';

/** How well a link's size is known, and from where; a size chosen for illustration says so. */
export interface LinkEvidence {
  readonly grade: Evidence['grade'];
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** Every link of the model has a grade and a source, or this file does not compile. */
export const LINK_EVIDENCE: Readonly<Record<keyof typeof LINKS, LinkEvidence>> = {
  rearfootEversion: {grade: 'B', sources: ['sinclair2017']},
  tibialRotation: {grade: 'B', sources: ['invitro2018', 'sinclair2017']},
  kneeValgus: {grade: 'D', sources: ['illustration']},
  legShortening: {grade: 'C', sources: ['pinto2008']},
  pelvicObliquity: {grade: 'B', sources: ['pinto2008']},
  anteriorPelvicTilt: {grade: 'B', sources: ['pinto2008']},
  lumbarSideBend: {grade: 'D', sources: ['legLength1989']},
};

/**
 * How far running itself moves these joints in every stride, degrees from end to end: the size to
 * hold a change against. At about 4 m/s, Schache 2002.
 */
export const RUNNING_RANGE = {pelvis: 11, back: 18} as const;
