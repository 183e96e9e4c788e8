import type {ConsultContent} from '../schema.js';

export const consult: ConsultContent = {
  heading: 'تحدّث مع أخصائي علاج طبيعي مجانًا',
  lead: 'ليس عليك أن تجد الحل وحدك. عيادة {clinic} مكرّسة للعدّائين، والحديث الأول لا يكلفك شيئًا.',
  article: ['A38', 'A39', 'A40', 'A41', 'A42', 'A46', 'A47', 'A48a', 'A48b', 'A50'],
  reviewed: false,
  options: [
    {
      id: 'office',
      article: ['A43'],
      title: 'استشارة مجانية في العيادة لمدة 30 دقيقة',
      detail: 'قابلنا وجهًا لوجه في عيادتنا في {locality}, {region}.',
    },
    {
      id: 'phone',
      article: ['A44'],
      title: 'استشارة مجانية عبر الهاتف',
      detail: 'لست قريبًا منا، أو تفضّل أن تبدأ من المنزل؟ تحدّث معنا عبر الهاتف.',
    },
  ],
  goals: {
    article: ['A49a', 'A49b', 'A49c'],
    intro: 'أخبرنا بما تريد العودة إليه:',
    items: ['الأداء الجيد في رياضتك', 'اللعب مع أطفالك', 'حياة يومية بألم أقل'],
  },
  closing: 'كلتاهما مجانية. اختر الأسهل لك.',
};
