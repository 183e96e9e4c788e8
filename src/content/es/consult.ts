import type {ConsultContent} from '../schema.js';

export const consult: ConsultContent = {
  heading: 'Hable gratis con un terapeuta físico',
  lead: 'No tiene que resolver esto por su cuenta. {clinic} se dedica a los corredores, y una primera charla no le cuesta nada.',
  article: ['A38', 'A39', 'A40', 'A41', 'A42', 'A46', 'A47', 'A48a', 'A48b', 'A50'],
  reviewed: false,
  options: [
    {
      id: 'office',
      article: ['A43'],
      title: 'Consulta gratuita de 30 minutos en el consultorio',
      detail: 'Reúnase con nosotros cara a cara en nuestra clínica en {locality}, {region}.',
    },
    {
      id: 'phone',
      article: ['A44'],
      title: 'Consulta telefónica gratuita',
      detail: '¿No vive cerca o prefiere empezar desde su casa? Hable con nosotros por teléfono.',
    },
  ],
  goals: {
    article: ['A49a', 'A49b', 'A49c'],
    intro: 'Cuéntenos qué quiere volver a hacer:',
    items: [
      'rendir bien en su deporte',
      'jugar con sus hijos',
      'vivir el día a día con menos dolor',
    ],
  },
  closing: 'Las dos son gratuitas. Elija la que le resulte más fácil.',
};
