import type {ResourcesContent} from '../schema.js';

export const resources: ResourcesContent = {
  heading: 'More free help for runners',
  lead: 'Not ready to visit us in {locality}, {region}? Here is more from {clinic}, for you to use at home.',
  article: ['A52', 'A53'],
  reviewed: false,
};
