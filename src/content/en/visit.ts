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
  pictures: [
    {
      id: 'back mid-stride',
      article: ['A14'],
      sources: ['sinclair2017', 'schache2002'],
      evidence: {
        grade: 'C',
        note: 'The foot and shin were measured in runners. What one foot adds above the hip in a stride was not.',
      },
      reviewed: false,
      text: 'You run on one leg at a time. Here the foot, shin and knee of that leg show the change. Above the hip your muscles lead.',
    },
    {
      id: 'side standing',
      article: ['A23'],
      sources: ['pinto2008', 'duval2010', 'farokhmanesh2014'],
      evidence: {
        grade: 'C',
        note: 'One lab study saw the pelvis tip forward by 1 to 2 degrees. Studies disagree on the low back.',
      },
      reviewed: false,
      text: 'From the side one change shows: the pelvis tips forward a little when a foot rolls in.',
    },
    {
      id: 'side landing-ahead',
      article: ['A35b'],
      sources: ['heiderscheit2011', 'anderson2022', 'lieberman2015'],
      evidence: {
        grade: 'D',
        note: 'Good for load at the knees and hips. No trial has tested it for back pain.',
      },
      reviewed: false,
      text: 'The foot lands far ahead of the hips, with a straighter knee. That is a long reach, also called overstriding.',
    },
    {
      id: 'side landing-under',
      article: ['A35c'],
      sources: ['heiderscheit2011', 'anderson2022', 'lieberman2015'],
      evidence: {
        grade: 'D',
        note: 'Good for load at the knees and hips. No trial has tested it for back pain.',
      },
      reviewed: false,
      text: 'The foot lands closer to under the hips. Shorter, quicker steps lower the load on knees and hips. Some backs like that too.',
    },
  ],
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
