import type {ResourcesContent} from '../schema.js';

export const resources: ResourcesContent = {
  heading: 'مزيد من المساعدة المجانية للعدّائين',
  lead: 'لست على استعداد لزيارتنا في {locality}, {region} بعد؟ إليك المزيد من عيادة {clinic} لتستخدمه في المنزل.',
  article: ['A52', 'A53'],
  reviewed: false,
};
