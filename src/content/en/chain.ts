import type {ChainContent} from '../schema.js';
export const chain: ChainContent = {
  heading: 'x',
  lead: 'y',
  honest: '',
  presets: {
    neutral: '',
    'right-in': '',
    'left-in': '',
    'both-in': '',
    'right-out': '',
    'left-out': '',
    'both-out': '',
    'right-in-left-out': '',
  },
  joints: [],
  glossary: [],
  disclaimer: '',
};
