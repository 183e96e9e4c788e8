import type {SafetyContent} from '../schema.js';

export const safety: SafetyContent = {
  id: 'safety',
  article: [],
  sources: ['ahcprFlags', 'finucane2020', 'nhsFlags'],
  evidence: {
    grade: 'D',
    note: 'Los expertos están de acuerdo en estas señales. Ninguna lista detecta todos los problemas.',
  },
  reviewed: false,
  call911: 'Llame al 911 o vaya a la sala de emergencias ahora mismo',
  callLocal:
    'Llame a su número de emergencias o vaya a la sala de emergencias más cercana ahora mismo',
  signs:
    'si le pasa cualquiera de estas cosas: adormecimiento nuevo entre las piernas, ' +
    'problemas para orinar o para aguantar las evacuaciones (heces), ' +
    'una pierna que se pone cada vez más débil, dolor en el pecho, una caída fuerte o un choque.',
};
