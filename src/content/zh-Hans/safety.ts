import type {SafetyContent} from '../schema.js';

export const safety: SafetyContent = {
  id: 'safety',
  article: [],
  sources: ['ahcprFlags', 'finucane2020', 'nhsFlags'],
  evidence: {grade: 'D', note: '专家对这些信号看法一致。没有哪份清单能发现所有问题。'},
  reviewed: false,
  call911: '请立即拨打 911 或前往急诊室，',
  callLocal: '请立即拨打当地急救电话或前往最近的急诊室，',
  signs:
    '如果出现以下任何一种情况：两腿之间新出现麻木、小便困难或憋不住大便、' +
    '一条腿越来越无力、胸痛、严重摔倒或撞车事故。',
};
