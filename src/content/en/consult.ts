import type {ConsultContent} from '../schema.js';

export const consult: ConsultContent = {
  heading: 'Talk with a physical therapist for free',
  lead: 'You do not have to work this out alone. {clinic} is dedicated to runners, and a first talk costs you nothing.',
  article: ['A38', 'A39', 'A40', 'A41', 'A42', 'A46', 'A47', 'A48a', 'A48b', 'A50'],
  reviewed: false,
  options: [
    {
      id: 'office',
      article: ['A43'],
      title: 'Free 30-minute in-office consultation',
      detail: 'Meet us face to face at our clinic in {locality}, {region}.',
    },
    {
      id: 'phone',
      article: ['A44'],
      title: 'Free telephone consultation',
      detail: 'Not local, or would you rather start from home? Talk with us by phone.',
    },
  ],
  goals: {
    article: ['A49a', 'A49b', 'A49c'],
    intro: 'Tell us what you want to get back to:',
    items: ['doing well in your sport', 'playing with your kids', 'daily life with less pain'],
  },
  closing: 'Both are free. Take the one that is easier for you.',
};
