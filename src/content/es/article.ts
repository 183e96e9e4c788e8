import type {ArticleContent} from '../schema.js';

export const article: ArticleContent = {
  id: 'article',
  article: ['A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A31'],
  sources: ['maselli2020'],
  evidence: {
    grade: 'C',
    note: 'Limitada. Una revisión de 19 estudios sugiere que el dolor de espalda es menos común en corredores que en otras personas. Los estudios son muy distintos entre sí.',
  },
  reviewed: false,
  heading: 'Correr y el dolor de espalda: cómo se relacionan',
  intro: [
    'El dolor de espalda puede detener a un corredor, en el cuerpo y en el ánimo. Puede quitarle una carrera para la que entrenó, o una parte del día que le encanta.',
    'No tiene que resignarse a vivir con él. A muchos corredores con dolor de espalda se les puede ayudar.',
  ],
  factors: {
    intro: 'La relación no es fácil de ver. Tres cosas actúan juntas:',
    items: [
      {
        id: 'form',
        title: 'Cómo corre',
        detail: 'Su forma de correr: cómo apoya el pie y qué tan largos son sus pasos.',
        section: 'tips',
      },
      {
        id: 'footwear',
        title: 'Qué calza',
        detail: 'Sus zapatos: cómo le quedan y cómo los siente al correr.',
        section: 'guide',
      },
      {
        id: 'build',
        title: 'Cómo es su cuerpo',
        detail: 'Su propia manera de moverse, desde los pies hasta la espalda.',
        section: 'chain',
      },
    ],
    more: 'También pueden influir qué tan rápido suma millas, cómo duerme y las lesiones pasadas.',
  },
  contents: 'Lea por qué ocurre, qué tipos hay y qué puede hacer usted:',
  sections: {
    types: 'Tipos de dolor de espalda en corredores',
    chain: 'Cómo se relacionan su pie y su espalda',
    guide: 'Sus pies, sus piernas y su espalda',
    tips: 'Cinco maneras de ayudar a su espalda al correr',
    consult: 'Hable gratis con un terapeuta físico',
    resources: 'Más ayuda gratuita para corredores',
  },
  closing:
    'Cuidar su espalda desde el principio puede ayudarle a correr con más facilidad, ahora y en años futuros. Un pequeño paso basta para empezar.',
};
