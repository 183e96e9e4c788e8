/** What the doctor has seen of a page: plain data, taken at one moment, for the checks to judge. */

/** Who keeps a script from running: a consent tool or one that makes pages faster. */
export type Holder = 'consent' | 'speed';

/** A script of this library, as the page asks for it. */
export interface ScriptSeen {
  /** Absolute; where a tool holds the script back, the address it holds. */
  readonly address: string;
  /** `ascent.js`, `ascent.all.js` or a widget's own file. */
  readonly file: string;
  readonly heldBy?: Holder | undefined;
  /** Whether what it brings is there. */
  readonly ran: boolean;
  readonly integrity: string;
  /** The names of its `data-*` attributes, camel case as `dataset` has them. */
  readonly settings: readonly string[];
  /** Its other attributes whose names end in `src` or `type`, which speed tools take for theirs. */
  readonly confusing: readonly string[];
  readonly element?: Element | undefined;
}

/** How far a widget has come. `taken`: the page's own element has its name. */
export type WidgetState = 'undefined' | 'taken' | 'waiting' | 'empty' | 'shown';

/** What keeps a box from showing its widget. */
export interface BoxSeen {
  readonly width: number;
  readonly height: number;
  /** Not shown at the moment, for example in a closed tab. */
  readonly isHidden: boolean;
  /** How many pixels a box around the widget cuts off, and which box. */
  readonly cut: number;
  readonly cutBy: string;
  readonly cutter?: Element | undefined;
}

export interface WidgetSeen {
  readonly tag: string;
  readonly element: Element;
  /** Whether a `div` stands for it. */
  readonly isDiv: boolean;
  readonly state: WidgetState;
  readonly version: string;
  /** As the tag has them; of a `div`, its `data-*` without that prefix. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The element whose shadow root it stands in. */
  readonly insideOf: string;
  readonly hasText: boolean;
  readonly hasPhone: boolean;
  readonly lang: string;
  readonly box: BoxSeen;
  /** The nearest link, button or paragraph around it. */
  readonly within: '' | 'a' | 'button' | 'p';
  /** Its title's level; 0 where it has no title in place. */
  readonly level: number;
  /** Whether the level was written, not taken by default. */
  readonly hasLevel: boolean;
  /** The level of the heading before it, 0 where there is none. */
  readonly levelBefore: number;
  /** Whether that heading stands in the same box of the page. */
  readonly besideHeading: boolean;
}

/** Red, green, blue from 0 to 255 and how opaque, 0 to 1. */
export type Rgba = readonly [number, number, number, number];

/** A text inside a widget, and what is painted behind it, nearest first. */
export interface TextSeen {
  readonly text: string;
  readonly ink: Rgba;
  readonly behind: readonly Rgba[];
  /** Whether a picture or a gradient is among what is behind: no colour can be told. */
  readonly onPicture: boolean;
  readonly isLarge: boolean;
  readonly widget: Element;
}

export type FileTrouble = 'missing' | 'type' | 'cors' | 'integrity' | 'unreachable';

/** A file of this library that the page asked for and did not get. */
export interface FileSeen {
  readonly address: string;
  readonly trouble: FileTrouble;
  /** What the server said: a status, a type. */
  readonly said: string;
}

/** Something that the page's security rules (CSP) have blocked. */
export interface Blocked {
  readonly address: string;
  /** Such as `script-src-elem`. */
  readonly directive: string;
  readonly policy: string;
}

export interface RefusedValue {
  readonly widget: Element;
  readonly attribute: string;
  readonly value: string;
  readonly expected: string;
}

/** What a page has put where `window.ascentConfig` belongs. */
export interface ConfigSeen {
  readonly is: 'absent' | 'object' | 'other';
  /** What it is instead, in words. */
  readonly kind: string;
  readonly entries: readonly (readonly [name: string, kind: string])[];
  /** Where it sends requests, if it says so. */
  readonly endpoint?: string | undefined;
}

/** The frame that the page stands in. */
export interface FrameSeen {
  /** Whether it is shut off from its own address: `sandbox` without `allow-same-origin`. */
  readonly isOpaque: boolean;
  /** The `sandbox` attribute, where the frame's page lets it be read. */
  readonly sandbox?: string | undefined;
  /** Features that the frame does not pass on, of those that widgets here use. */
  readonly denied: readonly string[];
  /** Pixels of the content below the frame's edge. */
  readonly cut: number;
  /** The height that would show it all. */
  readonly height: number;
}

export interface Stranger {
  readonly name: string;
  readonly element: Element;
}

export interface World {
  /** The doctor's own version. */
  readonly version: string;
  /** Where the library's files are, with a slash at the end; empty where nobody says. */
  readonly base: string;
  /** https or on this machine. */
  readonly isSecure: boolean;
  readonly isHttps: boolean;
  /** Whether the page has had time to show everything. */
  readonly isSettled: boolean;
  readonly pageLang: string;
  /** The version of the copy that ran first; empty where none has run. */
  readonly ranVersion: string;
  /** Settings that the copies took from their tags and addresses. */
  readonly settings: readonly string[];
  readonly hasTagManager: boolean;
  /** Whether lists are written to JSON as lists. */
  readonly writesLists: boolean;
  /** Each widget's tag and the names of its attributes. */
  readonly known: Readonly<Record<string, readonly string[]>>;
  readonly scripts: readonly ScriptSeen[];
  readonly widgets: readonly WidgetSeen[];
  /** Tags with a hyphen that nothing has defined. */
  readonly strangers: readonly Stranger[];
  /** Ids that several elements have though a link leads to them. */
  readonly doubles: readonly Stranger[];
  readonly files: readonly FileSeen[];
  readonly blocked: readonly Blocked[];
  readonly refused: readonly RefusedValue[];
  readonly texts: readonly TextSeen[];
  readonly config: ConfigSeen;
  readonly frame?: FrameSeen | undefined;
}
