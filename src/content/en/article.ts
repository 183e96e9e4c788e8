import type {ArticleContent} from '../schema.js';

export const article: ArticleContent = {
  id: 'article',
  article: ['A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A31'],
  sources: ['maselli2020'],
  evidence: {
    grade: 'C',
    note: 'Limited. A review of 19 studies suggests that back pain is less common in runners than in other people. The studies differ a lot.',
  },
  reviewed: false,
  heading: 'Running and back pain: how they are linked',
  intro: [
    'Back pain can stop a runner, in body and in mood. It can take away a race you trained for, or a part of your day that you love.',
    'You do not have to just live with it. Many runners with back pain can be helped.',
  ],
  factors: {
    intro: 'The link is not easy to see. Three things work together:',
    items: [
      {
        id: 'form',
        title: 'How you run',
        detail: 'Your form: how you land, and how long your steps are.',
        section: 'tips',
      },
      {
        id: 'footwear',
        title: 'What you wear',
        detail: 'Your shoes: how they fit, and how they feel on a run.',
        section: 'guide',
      },
      {
        id: 'build',
        title: 'How you are built',
        detail: 'Your own way to move, from your feet up to your back.',
        section: 'chain',
      },
    ],
    more: 'How fast you add miles, how you sleep and past injuries can play a part too.',
  },
  contents: 'Read why it happens, which kinds there are and what you can do:',
  sections: {
    types: 'Kinds of back pain in runners',
    chain: 'How your foot and your back are linked',
    guide: 'Your feet, your legs and your back',
    tips: 'Five ways to help your back as a runner',
    consult: 'Talk with a physical therapist for free',
    resources: 'More free help for runners',
  },
  closing:
    'Looking after your back early may help you run with more ease, now and in later years. One small step is enough to start.',
};
