import type {SafetyContent} from '../schema.js';

export const safety: SafetyContent = {
  id: 'safety',
  article: [],
  sources: ['ahcprFlags', 'finucane2020', 'nhsFlags'],
  evidence: {grade: 'D', note: 'Experts agree on these signs. No list finds every problem.'},
  reviewed: false,
  call911: 'Call 911 or go to the emergency room now',
  callLocal: 'Call your emergency number or go to the nearest emergency room now',
  signs:
    'for any of these: new numbness between your legs, trouble peeing or holding your bowels, ' +
    'a leg that is getting weaker, chest pain, a bad fall or a crash.',
};
