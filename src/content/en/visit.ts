import type {VisitContent} from '../schema.js';

export const visit: VisitContent = {
  id: 'visit',
  article: ['A27', 'A28'],
  sources: ['visit', 'schache2002'],
  evidence: {
    grade: 'D',
    note: 'This is how clinics work; few studies have tested it. How far running moves a joint comes from one lab study.',
  },
  reviewed: false,
  joints: {
    foot: {
      looks: 'How your heels and arches move when you stand, rise on your toes and walk.',
      ask: 'Does it change anything for me if my foot rolls less?',
    },
    ankle: {
      looks: 'How far each ankle bends, and how steady you are on one leg.',
      ask: 'Is my ankle as steady and as free as the other one?',
    },
    knee: {
      looks: 'Where your knees go in a slow squat and a step down.',
      ask: 'Do my knees do what my legs can handle?',
    },
    hip: {
      looks: 'How strong and how free each hip is, and whether your legs match in length.',
      ask: 'Which hip exercises would be worth my time?',
    },
    pelvis: {
      looks: 'Whether your pelvis stays level when you stand, hop and run on one leg.',
      ask: 'Does my pelvis move much when I run?',
      running: 'Running itself tilts the pelvis through about {n} in every stride.',
    },
    back: {
      looks: 'How your back moves, what stirs it up, and what calms it.',
      ask: 'Could my feet be part of this, and how can we test it?',
      running: 'Running itself bends the low back through about {n} in every stride.',
    },
  },
};
