import type {ResourcesContent} from '../schema.js';

export const resources: ResourcesContent = {
  heading: 'Más ayuda gratuita para corredores',
  lead: '¿Aún no es el momento de visitarnos en {locality}, {region}? Aquí tiene más de {clinic}, para usar en casa.',
  article: ['A52', 'A53'],
  reviewed: false,
};
