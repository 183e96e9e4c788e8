import type {ArticleContent} from '../schema.js';

export const article: ArticleContent = {
  id: 'article',
  article: ['A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A31'],
  sources: ['maselli2020'],
  evidence: {
    grade: 'C',
    note: '证据有限。一篇综述汇总了 19 项研究，结果提示腰背痛在跑者中比在其他人中少见。这些研究之间差别很大。',
  },
  reviewed: false,
  heading: '跑步与腰背痛：二者有什么联系',
  intro: [
    '腰背痛可能让跑者停下来，身体和心情都受影响。它可能让您失去一场备战已久的比赛，或者一天中您喜爱的一段时光。',
    '您不必只是忍着。许多有腰背痛的跑者都可以得到帮助。',
  ],
  factors: {
    intro: '这种联系不容易看出来。有三件事共同起作用：',
    items: [
      {
        id: 'form',
        title: '您怎么跑',
        detail: '您的跑姿：脚怎样落地，步子有多长。',
        section: 'tips',
      },
      {
        id: 'footwear',
        title: '您穿什么',
        detail: '您的鞋：合不合脚，跑起来感觉如何。',
        section: 'guide',
      },
      {
        id: 'build',
        title: '您的身体特点',
        detail: '从脚到腰背，您自己的活动方式。',
        section: 'chain',
      },
    ],
    more: '跑量加得有多快、睡得怎么样、以前受过的伤，也可能有影响。',
  },
  contents: '看看它为什么发生、有哪些类型，以及您可以做什么：',
  sections: {
    types: '跑者腰背痛的类型',
    chain: '您的脚和腰背有什么联系',
    guide: '您的脚、腿和腰背',
    tips: '跑者照顾腰背的五个方法',
    consult: '与物理治疗师免费交谈',
    resources: '给跑者的更多免费帮助',
  },
  closing: '及早照顾您的腰背，也许能帮助您现在和以后都跑得更轻松。迈出一小步，就足以开始。',
};
