import type {ResourcesContent} from '../schema.js';

export const resources: ResourcesContent = {
  heading: 'مزيد من المساعدة المجانية للعدّائين',
  lead: 'لست على استعداد بعد لزيارتنا في {locality}, {region}؟ إليك المزيد من عيادة {clinic} لتستخدمه في المنزل.',
  article: ['A52', 'A53'],
  reviewed: false,
};
