import type {VisitContent} from '../schema.js';

export const visit: VisitContent = {
  id: 'visit',
  article: ['A27', 'A28'],
  sources: ['visit', 'schache2002'],
  evidence: {
    grade: 'D',
    note: '这是诊所的通常做法；检验过它的研究很少。跑步本身让关节活动多少，来自一项实验室研究。',
  },
  reviewed: false,
  pictures: [
    {
      id: 'back mid-stride',
      article: ['A14'],
      sources: ['sinclair2017', 'schache2002'],
      evidence: {
        grade: 'C',
        note: '脚和小腿是在跑者身上测量的。迈步时，一只脚给髋部以上增加了多少变化，没有测量过。',
      },
      reviewed: false,
      text: '跑步时，每次只有一条腿支撑身体。这里显示那条腿的脚、小腿和膝盖的变化。髋部以上由您的肌肉主导。',
    },
    {
      id: 'side standing',
      article: ['A23'],
      sources: ['pinto2008', 'duval2010', 'farokhmanesh2014'],
      evidence: {
        grade: 'C',
        note: '一项实验室研究看到骨盆前倾了 1 至 2 度。关于腰部，各项研究说法不一。',
      },
      reviewed: false,
      text: '从侧面能看到一个变化：脚向内倾时，骨盆略微前倾。',
    },
    {
      id: 'side landing-ahead',
      article: ['A35b'],
      sources: ['heiderscheit2011', 'anderson2022', 'lieberman2015'],
      evidence: {
        grade: 'D',
        note: '关于膝盖和髋部的负荷，证据较好。还没有试验检验过它对腰背痛的作用。',
      },
      reviewed: false,
      text: '脚落在髋部前方很远处，膝盖比较直。这是跨得太远，也叫过度跨步（overstriding）。',
    },
    {
      id: 'side landing-under',
      article: ['A35c'],
      sources: ['heiderscheit2011', 'anderson2022', 'lieberman2015'],
      evidence: {
        grade: 'D',
        note: '关于膝盖和髋部的负荷，证据较好。还没有试验检验过它对腰背痛的作用。',
      },
      reviewed: false,
      text: '脚落在更靠近髋部下方的位置。更短、更快的步子能降低膝盖和髋部的负荷。有些人的腰背也喜欢这样。',
    },
  ],
  joints: {
    foot: {
      looks: '您站立、踮脚和走路时，脚跟和足弓怎样动。',
      ask: '如果我的脚倾得少一些，对我会有什么改变吗？',
    },
    ankle: {
      looks: '每只脚踝能弯多少，以及您单腿站得有多稳。',
      ask: '我的脚踝和另一只一样稳、一样灵活吗？',
    },
    knee: {
      looks: '慢慢下蹲和下台阶时，您的膝盖往哪里走。',
      ask: '我膝盖的动作，是我的腿能承受的吗？',
    },
    hip: {
      looks: '每侧髋部有多有力、多灵活，以及您的两腿是否一样长。',
      ask: '哪些髋部锻炼值得我花时间做？',
    },
    pelvis: {
      looks: '您单腿站立、单腿跳和跑步时，骨盆是否保持水平。',
      ask: '我跑步时，骨盆动得多吗？',
      running: '跑步本身在每一步中，就会让骨盆倾斜约 {n}。',
    },
    back: {
      looks: '您的腰背怎样动，什么会让它更不舒服，什么会让它缓和。',
      ask: '这会不会也与我的脚有关？我们可以怎样检验？',
      running: '跑步本身在每一步中，就会让腰部弯曲约 {n}。',
    },
  },
};
