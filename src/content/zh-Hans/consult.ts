import type {ConsultContent} from '../schema.js';

export const consult: ConsultContent = {
  heading: '与物理治疗师免费交谈',
  lead: '您不必独自想办法。{clinic} 致力于服务跑者，第一次交谈不收任何费用。',
  article: ['A38', 'A39', 'A40', 'A41', 'A42', 'A46', 'A47', 'A48a', 'A48b', 'A50'],
  reviewed: false,
  options: [
    {
      id: 'office',
      article: ['A43'],
      title: '免费 30 分钟诊所面谈咨询',
      detail: '到我们在 {locality}, {region} 的诊所，与我们面对面交谈。',
    },
    {
      id: 'phone',
      article: ['A44'],
      title: '免费电话咨询',
      detail: '不在本地，或者想先从家里开始？请通过电话与我们交谈。',
    },
  ],
  goals: {
    article: ['A49a', 'A49b', 'A49c'],
    intro: '请告诉我们，您想重新做到什么：',
    items: ['在运动中表现良好', '陪孩子玩耍', '日常生活中疼痛更少'],
  },
  closing: '两种都免费。选择对您更方便的一种。',
};
