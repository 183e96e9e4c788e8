import type {SafetyContent} from '../schema.js';

export const safety: SafetyContent = {
  id: 'safety',
  article: [],
  sources: ['ahcprFlags', 'finucane2020', 'nhsFlags'],
  evidence: {grade: 'D', note: 'يتفق الخبراء على هذه العلامات. لا توجد قائمة تكشف كل مشكلة.'},
  reviewed: false,
  call911: 'اتصل بالرقم 911 أو توجّه إلى قسم الطوارئ الآن',
  callLocal: 'اتصل برقم الطوارئ المحلي أو توجّه إلى أقرب قسم طوارئ الآن',
  signs:
    'عند حدوث أي مما يلي: خدر جديد بين الساقين، أو صعوبة في التبول أو في التحكم في التبرز، ' +
    'أو ضعف متزايد في إحدى الساقين، أو ألم في الصدر، أو سقوط شديد أو حادث تصادم.',
};
