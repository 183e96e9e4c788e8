import type {ChainContent} from '../schema.js';

export const chain: ChainContent = {
  heading: '您的脚和腰背有什么联系',
  lead: '从脚到脊柱，您的身体像一条链一样一起动。让一侧脚跟倾斜，看看变化能传多远。',
  honest: '许多足弓偏平或偏高的人完全没有腰背痛。这些变化很小：往往只有 1 或 2 度。',
  article: ['A14', 'A15', 'A22', 'A23'],
  reviewed: false,
  sides: {left: '左', right: '右'},
  presets: {
    neutral: '中立',
    'right-in': '右脚内倾',
    'left-in': '左脚内倾',
    'both-in': '双脚内倾',
    'right-out': '右脚外倾',
    'left-out': '左脚外倾',
    'both-out': '双脚外倾',
    'right-in-left-out': '右内倾，左外倾',
  },
  joints: [
    {
      id: 'foot',
      article: ['A17', 'A18', 'A19'],
      sources: ['sinclair2017'],
      evidence: {
        grade: 'B',
        note: '零度定在哪里，各实验室不一样。正常与过多之间，没有公认的界线。',
      },
      reviewed: false,
      name: '脚',
      says: {in: '{side}脚跟向内倾 {n}。', out: '{side}脚跟向外倾 {n}。'},
      still: '两侧脚跟都在平常的位置。',
      meaning:
        '脚和脚踝是您的根基，最先接触地面。一只脚向内或向外倾时，体重在脚底的分布会略有不同。',
    },
    {
      id: 'ankle',
      article: ['A15', 'A17'],
      sources: ['invitro2018', 'sinclair2017'],
      evidence: {
        grade: 'B',
        note: '小腿转动的幅度，大约是脚跟倾斜幅度的三分之二；因人而异。',
      },
      reviewed: false,
      name: '脚踝',
      says: {
        in: '{side}小腿向内转约 {n}。',
        out: '{side}小腿向外转约 {n}。',
      },
      still: '两侧小腿都朝向正前方。',
      meaning:
        '脚跟和小腿在脚踝处联动。多次扭伤过的脚踝，可能会感觉不稳；这更多与控制有关，而不是角度。',
    },
    {
      id: 'knee',
      article: ['A20'],
      sources: ['hornestam2021'],
      evidence: {grade: 'C', note: '这里的大小只作示意。'},
      reviewed: false,
      name: '膝盖',
      says: {
        in: '{side}膝盖向内偏约 {n}。',
        out: '{side}膝盖向外偏约 {n}。',
      },
      still: '两侧膝盖都在脚的上方。',
      meaning: '膝盖跟着小腿动。轻微的偏移是正常的，不会伤到膝盖。',
    },
    {
      id: 'hip',
      article: ['A20'],
      sources: ['pinto2008', 'hornestam2021'],
      evidence: {
        grade: 'C',
        note: '来自时间很短的实验室研究，参加者是静止站立的健康人。',
      },
      reviewed: false,
      name: '髋部',
      says: {
        in: '{side}腿相当于短了约 {n}。',
        out: '{side}腿相当于长了约 {n}。',
      },
      still: '两侧髋部一样高。',
      meaning: '脚向内倾，同侧的髋部会略微降低。脚向外倾，同侧的髋部会略微升高。',
    },
    {
      id: 'pelvis',
      article: ['A23'],
      sources: ['pinto2008', 'duval2010'],
      evidence: {
        grade: 'B',
        note: '这里评的是变化的大小，约 1.5 度。它与疼痛即使有联系，也很弱。',
      },
      reviewed: false,
      name: '骨盆',
      says: {
        left: '骨盆左侧下降约 {n}。',
        right: '骨盆右侧下降约 {n}。',
        forward: '从侧面看，骨盆向前倾约 {n}。',
      },
      still: '骨盆保持水平。',
      meaning:
        '一只脚向内倾时，骨盆的那一侧会低一些。两只脚都向内倾时，骨盆保持水平，并略微前倾，这只有从侧面才能看到。',
    },
    {
      id: 'back',
      article: ['A09', 'A20', 'A24'],
      sources: ['legLength1989', 'farokhmanesh2014', 'duval2010', 'menz2013', 'nielsen2014'],
      evidence: {
        grade: 'D',
        note: '腰部会怎样变化，以及这是否可能与疼痛有关，各项研究说法不一。',
      },
      reviewed: false,
      name: '腰部',
      says: {
        left: '腰部向左弯约 {n}，让头保持在双脚上方。',
        right: '腰部向右弯约 {n}，让头保持在双脚上方。',
      },
      still: '从背面看，腰部保持挺直。',
      meaning:
        '有些人的腰背似乎能察觉到脚的动作；大多数人的腰背不会。如果脚是您问题的一部分，脚有了变化，您的感觉也应该会变。物理治疗师可以检验这一点。',
    },
  ],
  neutral: '两侧脚跟都在平常的位置，上面的部位不需要调整。',
  pictures: {
    'back standing': '背面',
    'back mid-stride': '跑步迈步中',
    'side standing': '侧面',
    'side landing-ahead': '落脚远在身前',
    'side landing-under': '落脚靠近身体',
  },
  glossary: [
    {term: '过度旋前（过度内旋，overpronation）：', meaning: '脚比平常更多地向内倾。'},
    {term: '旋后（supination）：', meaning: '脚一直保持向外倾。'},
  ],
  disclaimer:
    '这是供学习用的简单模型。它不能显示您自己的疼痛背后是什么。图中的大小来自对静止站立者的实验室研究。',
};
