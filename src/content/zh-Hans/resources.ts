import type {ResourcesContent} from '../schema.js';

export const resources: ResourcesContent = {
  heading: '给跑者的更多免费帮助',
  lead: '还没准备好来 {locality}, {region} 看我们？这里有 {clinic} 提供的更多内容，供您在家使用。',
  article: ['A52', 'A53'],
  reviewed: false,
};
