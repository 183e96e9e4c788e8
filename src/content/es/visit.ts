import type {VisitContent} from '../schema.js';

export const visit: VisitContent = {
  id: 'visit',
  article: ['A27', 'A28'],
  sources: ['visit', 'schache2002'],
  evidence: {
    grade: 'D',
    note: 'Así trabajan las clínicas; pocos estudios lo han puesto a prueba. El dato de cuánto mueve correr una articulación viene de un estudio de laboratorio.',
  },
  reviewed: false,
  pictures: [
    {
      id: 'back mid-stride',
      article: ['A14'],
      sources: ['sinclair2017', 'schache2002'],
      evidence: {
        grade: 'C',
        note: 'El pie y la tibia se midieron en corredores. Lo que un pie añade por encima de la cadera en una zancada no se midió.',
      },
      reviewed: false,
      text: 'Usted corre sobre una pierna a la vez. Aquí el pie, la tibia y la rodilla de esa pierna muestran el cambio. Por encima de la cadera mandan sus músculos.',
    },
    {
      id: 'side standing',
      article: ['A23'],
      sources: ['pinto2008', 'duval2010', 'farokhmanesh2014'],
      evidence: {
        grade: 'C',
        note: 'Un estudio de laboratorio vio que la pelvis se inclina hacia adelante de 1 a 2 grados. Los estudios no coinciden sobre la parte baja de la espalda.',
      },
      reviewed: false,
      text: 'De lado se ve un cambio: la pelvis se inclina un poco hacia adelante cuando un pie rueda hacia adentro.',
    },
    {
      id: 'side landing-ahead',
      article: ['A35b'],
      sources: ['heiderscheit2011', 'anderson2022', 'lieberman2015'],
      evidence: {
        grade: 'D',
        note: 'La evidencia es buena sobre la carga en las rodillas y las caderas. Ningún ensayo lo ha puesto a prueba para el dolor de espalda.',
      },
      reviewed: false,
      text: 'El pie cae muy por delante de las caderas, con la rodilla más recta. Es un paso que llega muy lejos; también se llama zancada demasiado larga (overstriding).',
    },
    {
      id: 'side landing-under',
      article: ['A35c'],
      sources: ['heiderscheit2011', 'anderson2022', 'lieberman2015'],
      evidence: {
        grade: 'D',
        note: 'La evidencia es buena sobre la carga en las rodillas y las caderas. Ningún ensayo lo ha puesto a prueba para el dolor de espalda.',
      },
      reviewed: false,
      text: 'El pie cae más cerca de debajo de las caderas. Los pasos más cortos y rápidos bajan la carga en las rodillas y las caderas. A algunas espaldas también les gusta.',
    },
  ],
  joints: {
    foot: {
      looks:
        'Cómo se mueven sus talones y sus arcos cuando usted está de pie, se pone de puntillas y camina.',
      ask: '¿Cambia algo para mí si mi pie rueda menos?',
    },
    ankle: {
      looks: 'Cuánto se dobla cada tobillo y qué tan estable está usted sobre una pierna.',
      ask: '¿Mi tobillo está tan estable y tan libre como el otro?',
    },
    knee: {
      looks: 'Hacia dónde van sus rodillas en una sentadilla lenta y al bajar un escalón.',
      ask: '¿Mis rodillas hacen lo que mis piernas pueden manejar?',
    },
    hip: {
      looks:
        'Qué tan fuerte y qué tan libre está cada cadera, y si sus piernas tienen el mismo largo.',
      ask: '¿Qué ejercicios de cadera valdrían la pena para mí?',
    },
    pelvis: {
      looks:
        'Si su pelvis se mantiene nivelada cuando usted está de pie, salta y corre sobre una pierna.',
      ask: '¿Se mueve mucho mi pelvis cuando corro?',
      running:
        'Solo con correr, la pelvis se inclina en un rango de alrededor de {n} en cada zancada.',
    },
    back: {
      looks: 'Cómo se mueve su espalda, qué la irrita y qué la calma.',
      ask: '¿Podrían mis pies ser parte de esto, y cómo podemos ponerlo a prueba?',
      running:
        'Solo con correr, la parte baja de la espalda se dobla en un rango de alrededor de {n} en cada zancada.',
    },
  },
};
