import type {ChainContent} from '../schema.js';

export const chain: ChainContent = {
  heading: 'How your foot and your back are linked',
  lead: 'Your body works as one chain, from the foot up to the spine. Roll a heel and watch how far the change travels.',
  honest:
    'Many people with flat or high arches have no back pain at all. The changes are small: often 1 or 2 degrees.',
  article: ['A14', 'A15', 'A22', 'A23'],
  reviewed: false,
  sides: {left: 'left', right: 'right'},
  presets: {
    neutral: 'Neutral',
    'right-in': 'Right rolls in',
    'left-in': 'Left rolls in',
    'both-in': 'Both roll in',
    'right-out': 'Right rolls out',
    'left-out': 'Left rolls out',
    'both-out': 'Both roll out',
    'right-in-left-out': 'Right in, left out',
  },
  joints: [
    {
      id: 'foot',
      article: ['A17', 'A18', 'A19'],
      sources: ['sinclair2017'],
      evidence: {
        grade: 'B',
        note: 'Labs differ on where zero is. There is no agreed line between normal and too much.',
      },
      reviewed: false,
      name: 'Foot',
      says: {in: 'The {side} heel rolls in {n}.', out: 'The {side} heel rolls out {n}.'},
      still: 'Both heels rest in their usual place.',
      meaning:
        'Feet and ankles are your base and meet the ground first. When one rolls in or out, your weight spreads a little differently across the sole.',
    },
    {
      id: 'ankle',
      article: ['A15', 'A17'],
      sources: ['invitro2018', 'sinclair2017'],
      evidence: {
        grade: 'B',
        note: 'The shin turns about two thirds as far as the heel rolls; people vary.',
      },
      reviewed: false,
      name: 'Ankle',
      says: {
        in: 'The {side} shin turns in about {n}.',
        out: 'The {side} shin turns out about {n}.',
      },
      still: 'The shins point straight ahead.',
      meaning:
        'The heel and the shin are coupled at the ankle. An ankle that has been sprained often can feel unsteady; that is about control more than angle.',
    },
    {
      id: 'knee',
      article: ['A20'],
      sources: ['hornestam2021'],
      evidence: {grade: 'C', note: 'The size here is for illustration.'},
      reviewed: false,
      name: 'Knee',
      says: {
        in: 'The {side} knee leans in about {n}.',
        out: 'The {side} knee leans out about {n}.',
      },
      still: 'The knees stay over the feet.',
      meaning: 'The knee follows the shin. A small nudge is normal and does not harm it.',
    },
    {
      id: 'hip',
      article: ['A20'],
      sources: ['pinto2008', 'hornestam2021'],
      evidence: {
        grade: 'C',
        note: 'Seen in short lab studies of healthy people standing still.',
      },
      reviewed: false,
      name: 'Hip',
      says: {
        in: 'The {side} leg acts about {n} shorter.',
        out: 'The {side} leg acts about {n} longer.',
      },
      still: 'Both hips sit at the same height.',
      meaning:
        'A foot that rolls in brings its hip down a little. One that rolls out lifts it a little.',
    },
    {
      id: 'pelvis',
      article: ['A23'],
      sources: ['pinto2008', 'duval2010'],
      evidence: {
        grade: 'B',
        note: 'That is for the size, about 1.5 degrees. Any link with pain is weak.',
      },
      reviewed: false,
      name: 'Pelvis',
      says: {
        left: 'The left side of the pelvis drops about {n}.',
        right: 'The right side of the pelvis drops about {n}.',
        forward: 'Seen from the side, it tips forward about {n}.',
      },
      still: 'The pelvis stays level.',
      meaning:
        'With one foot rolled in, that side sits lower. With both, the pelvis stays level and tips forward a little, which you can only see from the side.',
    },
    {
      id: 'back',
      article: ['A09', 'A20', 'A24'],
      sources: ['legLength1989', 'farokhmanesh2014', 'duval2010', 'menz2013', 'nielsen2014'],
      evidence: {
        grade: 'D',
        note: 'Studies disagree on what the low back does, and on whether it can be linked to pain.',
      },
      reviewed: false,
      name: 'Low back',
      says: {
        left: 'The low back bends about {n} to the left, so the head stays over the feet.',
        right: 'The low back bends about {n} to the right, so the head stays over the feet.',
      },
      still: 'The low back stays straight from behind.',
      meaning:
        'Some backs seem to notice what the feet do; most do not. If a foot is part of your problem, a change there should change how you feel. A physical therapist can test that.',
    },
  ],
  neutral: 'Both heels rest in their usual place, and nothing above has to adjust.',
  pictures: {
    'back standing': 'From behind',
    'back mid-stride': 'In mid-stride',
    'side standing': 'From the side',
    'side landing-ahead': 'Landing far ahead',
    'side landing-under': 'Landing closer in',
  },
  glossary: [
    {term: 'Overpronation:', meaning: 'the foot rolls in more than it usually does.'},
    {term: 'Supination:', meaning: 'the foot stays rolled out.'},
  ],
  disclaimer:
    'A simple model for learning. It cannot show what is behind your own pain. Sizes come from lab studies of people standing still.',
};
