/** What a text may not say: why, and what to say instead. */
export interface Barred {
  readonly pattern: RegExp;
  readonly why: string;
  readonly instead: string;
  /** Sentences that it has to catch. */
  readonly caught: readonly string[];
}

const NO_PROMISE =
  'New York bars advertising that guarantees a service, and no treatment helps everyone.';
const NO_RANK = 'New York bars claims of being better than others that cannot be shown.';
const NO_FAULT = 'It says that the body, or its owner, is at fault, and no study draws that line.';
const NO_FEAR = 'It frightens, and people in fear move less. It does not tell who will have pain.';
const NO_CAUSE =
  'Studies show links between feet, form and pain, and weak ones; none shows a cause.';
const NO_VERDICT = 'A page cannot examine anyone, and no list of signs finds every problem.';

export const BARRED: readonly Barred[] = [
  {
    pattern: /\b(cur(e|es|ed|ing)|miracles?|heals? your)\b/i,
    why: NO_PROMISE,
    instead: '“may help”, “many people feel better”',
    caught: ['This cures back pain.', 'A miracle stretch', 'It heals your disc.'],
  },
  {
    pattern: /\b(guarant\w+|promis(e|es|ed|ing)|proven|always works?|100 ?(%|percent))/i,
    why: NO_PROMISE,
    instead: 'what was seen, in how many people: “in a trial of 84 runners …”',
    caught: ['Results guaranteed', 'We promise', 'A proven plan', 'It always works.', '100% safe'],
  },
  {
    pattern:
      /\bpain[- ]?(free|less)(ly)?\b|(?<!\b(people|runners|adults) (with |who have )?)\b(no|zero|without)( more)?( back)? (pain|discomfort)\b(?! at all)|\bno more back pain\b|\bpain behind\b/i,
    why: `${NO_PROMISE} Most back pain eases, and repeats are common.`,
    instead: '“with less pain”, “start feeling better on your runs”',
    caught: [
      'Pain-free running',
      'Run without pain.',
      'No pain after 2 weeks',
      'no more back pain',
      'Leave back pain behind.',
      'Keep running without discomfort.',
    ],
  },
  {
    pattern: /\b(will (help|ease|stop|end|fix|improve|protect|prevent|get rid of)|prevents)\b/i,
    why: NO_PROMISE,
    instead: '“can help”, “may ease”',
    caught: ['This will help your back.', 'Stretching prevents injury.'],
  },
  {
    pattern: /\bfix(es|ed|ing|able)?\b/i,
    why: `${NO_PROMISE} A body is not a machine.`,
    instead: '“help”, “ease”, “treat”',
    caught: ['Fix your back', 'An injury that can be fixed', 'a fixable fault'],
  },
  {
    pattern: /\b(the |your )?\bbest\b|#1|\bnumber one\b|\btop[- ]rated\b|\bworld[- ]class\b/i,
    why: NO_RANK,
    instead: 'what the clinic does, exactly: “a free 30-minute consultation”',
    caught: ['The best clinic', 'Your #1 choice', 'number one', 'top-rated', 'World-class care'],
  },
  {
    pattern: /\b(unmatched|unbeatable|superior|unlike (any )?others?|leading (clinic|experts?))\b/i,
    why: NO_RANK,
    instead: 'what the clinic does, exactly',
    caught: ['unmatched care', 'superior results', 'a leading clinic'],
  },
  {
    pattern:
      /\b(act now|limited[- ]time|last chance|(spots?|places?) left|before it is too late)\b/i,
    why: 'Urgency sells by fear. Only the emergency line may hurry a reader.',
    instead: '“when it suits you”',
    caught: ['Act now!', 'A limited-time offer', 'Only 3 spots left'],
  },
  {
    pattern: /\b(re-?align\w*|mis-?align\w*|out of (place|line|alignment)|unaligned)\b/i,
    why: `${NO_FAULT} Nothing is put back by a shoe, an insole or an exercise.`,
    instead: '“can change how your legs move”, “a foot that rolls in more”',
    caught: ['to realign you', 'a misaligned hip', 'Your hip is out of place.'],
  },
  {
    pattern: /\b(collaps\w*|crumbl\w*|degenerat\w*|deteriorat\w*|worn[- ]out|bone on bone)\b/i,
    why: NO_FEAR,
    instead: '“rolls in more”, “common in people without pain”',
    caught: ['a collapsed arch', 'crumbling discs', 'degenerative', 'a worn-out spine'],
  },
  {
    pattern: /\bwear and tear\b|\bslipped (a )?dis[ck]s?\b|\bticking time bomb\b/i,
    why: `${NO_FEAR} Discs do not slip, and running does not grind a back down.`,
    instead: '“a disc that bulges”, “what your back is used to”',
    caught: ['wear and tear', 'a slipped disc'],
  },
  {
    pattern: /\b(abnormal\w*|deform\w*|defect\w*|dysfunction\w*|faulty|improper\w*)\b/i,
    why: NO_FAULT,
    instead: '“a little more than usual”, “form that does not suit you yet”',
    caught: ['abnormal stress', 'faulty feet', 'improper form', 'dysfunctional'],
  },
  {
    pattern:
      /\b(correct|perfect|proper|poor|bad|wrong|lazy|weak) (running )?(form|posture|alignment|technique|gait|core|glutes?)\b|\bcorrect your\b/i,
    why: `${NO_FAULT} There is no one right way to run.`,
    instead: '“form that suits you”, “trunk strength”, “signs at your feet worth a look”',
    caught: ['poor posture', 'bad form', 'Correct your posture', 'a weak core', 'proper form'],
  },
  {
    pattern:
      /\b(your (own )?fault|to blame|overweight|obes\w+|lose weight(?! without)|out of shape)\b/i,
    why: 'It blames or shames a reader, and helps nobody move.',
    instead: 'what a reader can do next',
    caught: ['It is your own fault.', 'Lose weight first.', 'You are out of shape.'],
  },
  {
    pattern:
      /\bcaus(e|es|ed|ing)\b|\bthe reason (for|of) your\b|\bleads? (directly )?to( back)? pain\b/i,
    why: NO_CAUSE,
    instead: '“can be linked to”',
    caught: ['It causes pain.', 'Flat feet lead to back pain.', 'the reason for your pain'],
  },
  {
    pattern:
      /\ball[- ]clear\b|\b(you are|you’re) (safe|fine|ok|okay|healthy)\b|\bnothing to worry\b/i,
    why: NO_VERDICT,
    instead: '“This does not mean that nothing is wrong.”',
    caught: ['All clear!', 'You are fine.', 'There is nothing to worry about.'],
  },
  {
    pattern:
      /(?<!\bif |\bwhen )\byou have (sciatica|a (herniated|bulging|ruptured) disc|overpronation)\b/i,
    why: `${NO_VERDICT} It would be a diagnosis.`,
    instead: '“it can be a sign of”, “ask a clinician about”',
    caught: ['You have sciatica.', 'This means you have a bulging disc.'],
  },
];

/** Sentences near what is barred that may be said. */
export const MAY_BE_SAID: readonly string[] = [
  'Many people with flat or high arches have no back pain at all.',
  'It has not been shown to prevent running injuries.',
  'Discs that bulge are common in people without pain.',
  'Call a doctor if you lose weight without trying.',
  'Look for wear from about 300 miles on.',
  'If you have sciatica, ask first.',
  'Call 911 or go to the emergency room now',
  'It cannot show what is behind your own pain.',
  'There is no one right way to run.',
  'That can be linked to back pain, because your hip works harder.',
];
