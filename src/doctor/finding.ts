/** What the doctor tells: one thing that is wrong, where, and how to mend it. */
import type {World} from './world.js';

/** `must`: readers miss something; `should`: some do; `know`: nothing is broken. */
export type Severity = 'must' | 'should' | 'know';

/** A thing that can be wrong, in words for whoever looks after the page. */
export interface Kind {
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, as a heading. */
  readonly title: string;
  /** What to do about it. */
  readonly mend: string;
  /** What a reader has of it. */
  readonly why: string;
}

/** One case of it on this page. */
export interface Finding {
  readonly kind: Kind;
  /** What was seen, with the names and the values of this page. */
  readonly detail: string;
  /** The exact line to copy, where there is one. */
  readonly line?: string | undefined;
  /** The element to show. */
  readonly place?: Element | undefined;
}

/** Looks at one side of a page. Pure: what it needs to know is in the world it is given. */
export interface Check {
  /** Everything it can find. */
  readonly kinds: readonly Kind[];
  /** What it says when it has found nothing. */
  readonly well: string;
  readonly find: (world: World) => readonly Finding[];
}

const ORDER: readonly Severity[] = ['must', 'should', 'know'];

/** Findings as an admin reads them: the worst first, else in the order of the checks. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return ORDER.flatMap((severity) => findings.filter(({kind}) => kind.severity === severity));
}
