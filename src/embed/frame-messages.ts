/**
 * What the inside of a frame and the page around it say to each other: how high the content is,
 * what the widgets tell, and a few attributes from the page. Both sides know who speaks: a frame
 * hears only its own parent, a page only a frame that it holds, at the origin that this must have.
 */

/** The name that all messages carry. */
export const NS = 'ascent';

/** What a page may change of a widget in a frame, by attributes of the frame's own tag. */
export const PASSED = ['announce', 'booked', 'lang', 'request-status', 'theme'];

/** From the frame. `height` in CSS px; `type` and `detail` are those of an event. */
export interface FromFrame {
  readonly ns: string;
  /** Made anew by each document that a frame shows. */
  readonly id: string;
  readonly height?: number;
  readonly type?: string;
  readonly detail?: unknown;
}

/** From the page. Without an `id` it only says that somebody listens. */
export interface FromPage {
  readonly ns: string;
  readonly id?: string;
  /** Attributes for the widgets; null takes one away. */
  readonly set?: Readonly<Record<string, string | null>>;
}
