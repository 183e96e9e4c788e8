import type {Source, SourceId} from './sources.js';

export type {BestTime, RequestContent, RequestFieldId, RequestFieldText} from './request.schema.js';
export type {Source, SourceId};

/** An item of the clinic's article, for example `A33a`. */
export type ArticleId = `A${string}`;

/**
 * How sure we are: A strong, B moderate, C limited, D theory or opinion.
 * `note` says it in plain words, in the reader's language.
 */
export interface Evidence {
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly note: string;
}

/**
 * Who has signed a text in this language, and until when that holds. What is signed has all of
 * the other three, what is not has none. Dates as `2026-11-23`.
 */
export interface Review {
  /** True once a licensed clinician has signed this text in this language. */
  readonly reviewed: boolean;
  /** The clinician, with credentials. */
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
  /** From this day on it is due to be read again: at most 12 months after `reviewedOn`. */
  readonly nextReview?: string;
}

/** What every piece of health content carries. */
export interface ContentUnit extends Review {
  readonly id: string;
  /** Items of the article that this unit carries. */
  readonly article: readonly ArticleId[];
  readonly sources: readonly SourceId[];
  readonly evidence: Evidence;
}

export type TipId = 'core' | 'mobility' | 'technique' | 'footwear' | 'assessment';

/** One thing a runner can do about back pain. */
export interface Tip extends ContentUnit {
  readonly id: TipId;
  readonly title: string;
  /** What to do, in one line. */
  readonly action: string;
  readonly how: readonly string[];
  readonly why: string;
  readonly caution: string;
}

export interface TipsContent extends Review {
  readonly heading: string;
  readonly lead: string;
  readonly tips: readonly Tip[];
}

export type ConsultOptionId = 'office' | 'phone';

/** One of the two free consultations. `{locality}` and `{region}` stand for the clinic's own. */
export interface ConsultOption {
  readonly id: ConsultOptionId;
  readonly article: readonly ArticleId[];
  readonly title: string;
  readonly detail: string;
}

/** The invitation to talk. `{clinic}` stands for the clinic's name. */
export interface ConsultContent extends Review {
  readonly heading: string;
  readonly lead: string;
  readonly article: readonly ArticleId[];
  readonly options: readonly ConsultOption[];
  readonly goals: {
    readonly article: readonly ArticleId[];
    readonly intro: string;
    readonly items: readonly string[];
  };
  readonly closing: string;
}

export type JointId = 'foot' | 'ankle' | 'knee' | 'hip' | 'pelvis' | 'back';

/**
 * One joint of the chain in words. In `says`, `{n}` stands for the true amount and `{side}` for
 * the name of the side that changes.
 */
export interface JointText extends ContentUnit {
  readonly id: JointId;
  readonly name: string;
  /**
   * What happens, by direction: `in`, `out` for one side, `left`, `right` for the trunk, `forward`
   * where it shows from the side only.
   */
  readonly says: Readonly<Record<string, string>>;
  /** Said where nothing changes. */
  readonly still: string;
  /** What it means, in one or two sentences. */
  readonly meaning: string;
}

/** What a picture shows, and what it does not. */
export interface PictureText extends ContentUnit {
  readonly id: Exclude<PictureId, 'back standing'>;
  readonly text: string;
}

/** What a reader gets on a closer look at the chain. */
export interface VisitContent extends ContentUnit {
  readonly id: 'visit';
  readonly joints: Readonly<
    Record<
      JointId,
      {
        /** What a therapist can look at here. */
        readonly looks: string;
        /** A question the reader can bring along. */
        readonly ask: string;
        /** How far running itself moves this joint, where that is measured; `{n}`. */
        readonly running?: string;
      }
    >
  >;
  readonly pictures: readonly PictureText[];
}

export type PresetId =
  | 'neutral'
  | 'right-in'
  | 'left-in'
  | 'both-in'
  | 'right-out'
  | 'left-out'
  | 'both-out'
  | 'right-in-left-out';

/** From where the body is seen, and what it does. */
export type PictureId =
  | 'back standing'
  | 'back mid-stride'
  | 'side standing'
  | 'side landing-ahead'
  | 'side landing-under';

export interface ChainContent extends Review {
  readonly heading: string;
  readonly lead: string;
  /** That this picture is no proof, near the top. */
  readonly honest: string;
  readonly article: readonly ArticleId[];
  readonly sides: Readonly<Record<'left' | 'right', string>>;
  readonly presets: Readonly<Record<PresetId, string>>;
  /** From the ground up. */
  readonly joints: readonly JointText[];
  /** Said where both heels rest. */
  readonly neutral: string;
  readonly pictures: Readonly<Record<PictureId, string>>;
  /** Each term ends with its colon, as the language writes it. */
  readonly glossary: readonly {readonly term: string; readonly meaning: string}[];
  readonly disclaimer: string;
}

/** When to get help at once. Stands in every widget. */
export interface SafetyContent extends ContentUnit {
  readonly id: 'safety';
  /** Where the emergency number is 911: what to do, as an order. */
  readonly call911: string;
  /** Anywhere else: the same without a number, since a wrong one costs time. */
  readonly callLocal: string;
  /** For which signs. */
  readonly signs: string;
  /** The same in English, where nobody has signed the translation; content does not set it. */
  readonly original?: SafetyContent;
}

export type PainTypeId = 'strain' | 'lumbar' | 'sciatica' | 'disc' | 'bone-stress';

/** One kind of back pain in runners: a pattern that overlaps with others, not a diagnosis. */
export interface PainType extends ContentUnit {
  readonly id: PainTypeId;
  readonly title: string;
  /** What it is, in one line. */
  readonly summary: string;
  /** For a kind that is easily missed: what to do first, in sight before anything is opened. */
  readonly missed?: {readonly label: string; readonly action: string};
  /** What it feels like. */
  readonly signs: readonly string[];
  /** What often stirs it up. */
  readonly triggers: readonly string[];
  /** What helps first. */
  readonly firstSteps: readonly string[];
  /** How long it usually takes. */
  readonly course: string;
  /** When to be seen by someone, one condition each. */
  readonly seeSomeone: readonly string[];
}

/** The kinds of back pain. As a unit of its own it stands for the lead. */
export interface TypesContent extends ContentUnit {
  readonly id: 'types';
  readonly heading: string;
  readonly lead: string;
  readonly types: readonly PainType[];
  /** How back pain goes in the long run. */
  readonly outlook: ContentUnit & {readonly title: string; readonly text: string};
}

export type GuideStepId = 'orthotics' | 'footwear' | 'exercises';

/** One step a runner can try at the feet and legs. */
export interface GuideStep extends ContentUnit {
  readonly id: GuideStepId;
  readonly title: string;
  /** What to make of it, in one line. */
  readonly summary: string;
  readonly what: string;
  /** What trials have found. */
  readonly known: string;
  /** How to try it fairly, with a time after which to judge. */
  readonly trial: readonly string[];
  /** What should make a reader stop before that. */
  readonly stop: string;
}

/** A guide to the feet and legs. As a unit of its own it stands for the lead and the closing. */
export interface AlignmentContent extends ContentUnit {
  readonly id: 'alignment';
  readonly heading: string;
  readonly lead: string;
  /** Signs worth a look, which are no faults. */
  readonly signs: ContentUnit & {
    readonly title: string;
    readonly intro: string;
    readonly items: readonly string[];
    /** Whom to ask, and when. */
    readonly ask: string;
    /** The one sign that cannot wait. */
    readonly urgent: string;
  };
  readonly steps: {
    readonly title: string;
    readonly intro: string;
    readonly items: readonly GuideStep[];
  };
  /** What an assessment by a physical therapist can include. */
  readonly assessment: ContentUnit & {
    readonly title: string;
    readonly stages: readonly {readonly title: string; readonly items: readonly string[]}[];
    /** What it is not. */
    readonly note: string;
  };
  readonly closing: string;
}

/** The clinic's own links. `{clinic}`, `{locality}` and `{region}` stand for the clinic's own. */
export interface ResourcesContent extends Review {
  readonly heading: string;
  readonly lead: string;
  readonly article: readonly ArticleId[];
}

/** A section of the whole article, in the article's order. */
export type SectionId = 'types' | 'chain' | 'guide' | 'tips' | 'consult' | 'resources';

/** One of the three things that work together, with the section that tells more. */
export interface Factor {
  readonly id: 'form' | 'footwear' | 'build';
  readonly title: string;
  readonly detail: string;
  readonly section: SectionId;
}

/** What frames the sections of the whole article. */
export interface ArticleContent extends ContentUnit {
  readonly id: 'article';
  readonly heading: string;
  readonly intro: readonly string[];
  readonly factors: {
    readonly intro: string;
    readonly items: readonly Factor[];
    /** What else can play a part. */
    readonly more: string;
  };
  readonly contents: string;
  /** Titles of the sections, which the contents list names too. */
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly closing: string;
}
