import type {ChainContent} from '../schema.js';

export const chain: ChainContent = {
  heading: 'Cómo se relacionan su pie y su espalda',
  lead: 'Su cuerpo funciona como una sola cadena, desde el pie hasta la columna. Haga rodar un talón y vea hasta dónde llega el cambio.',
  honest:
    'Muchas personas con arcos planos o altos no tienen ningún dolor de espalda. Los cambios son pequeños: a menudo de 1 o 2 grados.',
  article: ['A14', 'A15', 'A22', 'A23'],
  reviewed: false,
  sides: {left: 'lado izquierdo', right: 'lado derecho'},
  presets: {
    neutral: 'Neutral',
    'right-in': 'Derecho adentro',
    'left-in': 'Izquierdo adentro',
    'both-in': 'Ambos adentro',
    'right-out': 'Derecho afuera',
    'left-out': 'Izquierdo afuera',
    'both-out': 'Ambos afuera',
    'right-in-left-out': 'Der. adentro, izq. afuera',
  },
  joints: [
    {
      id: 'foot',
      article: ['A17', 'A18', 'A19'],
      sources: ['sinclair2017'],
      evidence: {
        grade: 'B',
        note: 'Los laboratorios no coinciden en dónde está el cero. No hay una línea acordada entre lo normal y lo excesivo.',
      },
      reviewed: false,
      name: 'Pie',
      says: {
        in: 'El talón del {side} rueda {n} hacia adentro.',
        out: 'El talón del {side} rueda {n} hacia afuera.',
      },
      still: 'Los dos talones descansan en su lugar habitual.',
      meaning:
        'Los pies y los tobillos son su base y son lo primero que toca el suelo. Cuando uno rueda hacia adentro o hacia afuera, su peso se reparte un poco distinto en la planta del pie.',
    },
    {
      id: 'ankle',
      article: ['A15', 'A17'],
      sources: ['invitro2018', 'sinclair2017'],
      evidence: {
        grade: 'B',
        note: 'La tibia gira cerca de dos tercios de lo que rueda el talón; varía de una persona a otra.',
      },
      reviewed: false,
      name: 'Tobillo',
      says: {
        in: 'La tibia del {side} gira alrededor de {n} hacia adentro.',
        out: 'La tibia del {side} gira alrededor de {n} hacia afuera.',
      },
      still: 'Las tibias apuntan directo al frente.',
      meaning:
        'El talón y la tibia (el hueso de la pierna) están conectados en el tobillo. Un tobillo con muchos esguinces puede sentirse inestable; eso tiene más que ver con el control que con el ángulo.',
    },
    {
      id: 'knee',
      article: ['A20'],
      sources: ['hornestam2021'],
      evidence: {grade: 'C', note: 'El tamaño aquí es para ilustrar.'},
      reviewed: false,
      name: 'Rodilla',
      says: {
        in: 'La rodilla del {side} se inclina alrededor de {n} hacia adentro.',
        out: 'La rodilla del {side} se inclina alrededor de {n} hacia afuera.',
      },
      still: 'Las rodillas quedan sobre los pies.',
      meaning: 'La rodilla sigue a la tibia. Un pequeño empujón es normal y no le hace daño.',
    },
    {
      id: 'hip',
      article: ['A20'],
      sources: ['pinto2008', 'hornestam2021'],
      evidence: {
        grade: 'C',
        note: 'Visto en estudios cortos de laboratorio con personas sanas que estaban de pie, quietas.',
      },
      reviewed: false,
      name: 'Cadera',
      says: {
        in: 'La pierna del {side} actúa como si fuera alrededor de {n} más corta.',
        out: 'La pierna del {side} actúa como si fuera alrededor de {n} más larga.',
      },
      still: 'Las dos caderas están a la misma altura.',
      meaning:
        'Un pie que rueda hacia adentro baja un poco la cadera de su lado. Uno que rueda hacia afuera la sube un poco.',
    },
    {
      id: 'pelvis',
      article: ['A23'],
      sources: ['pinto2008', 'duval2010'],
      evidence: {
        grade: 'B',
        note: 'Eso vale para el tamaño, alrededor de 1.5 grados. Cualquier relación con el dolor es débil.',
      },
      reviewed: false,
      name: 'Pelvis',
      says: {
        left: 'El lado izquierdo de la pelvis baja alrededor de {n}.',
        right: 'El lado derecho de la pelvis baja alrededor de {n}.',
        forward: 'Vista de lado, se inclina alrededor de {n} hacia adelante.',
      },
      still: 'La pelvis se mantiene nivelada.',
      meaning:
        'Con un pie rodado hacia adentro, ese lado queda más bajo. Con los dos, la pelvis se mantiene nivelada y se inclina un poco hacia adelante; eso solo se ve de lado.',
    },
    {
      id: 'back',
      article: ['A09', 'A20', 'A24'],
      sources: ['legLength1989', 'farokhmanesh2014', 'duval2010', 'menz2013', 'nielsen2014'],
      evidence: {
        grade: 'D',
        note: 'Los estudios no coinciden en qué hace la parte baja de la espalda, ni en si puede relacionarse con dolor.',
      },
      reviewed: false,
      name: 'Espalda baja',
      says: {
        left: 'La parte baja de la espalda se dobla alrededor de {n} hacia la izquierda; así la cabeza queda sobre los pies.',
        right:
          'La parte baja de la espalda se dobla alrededor de {n} hacia la derecha; así la cabeza queda sobre los pies.',
      },
      still: 'Vista por detrás, la parte baja de la espalda se mantiene recta.',
      meaning:
        'Algunas espaldas parecen notar lo que hacen los pies; la mayoría no. Si un pie es parte de su problema, un cambio ahí debería cambiar cómo se siente usted. Un terapeuta físico puede ponerlo a prueba.',
    },
  ],
  neutral: 'Los dos talones descansan en su lugar habitual, y nada más arriba tiene que ajustarse.',
  pictures: {
    'back standing': 'Por detrás',
    'back mid-stride': 'A media zancada',
    'side standing': 'De lado',
    'side landing-ahead': 'Apoyo muy adelante',
    'side landing-under': 'Apoyo más cerca',
  },
  glossary: [
    {term: 'Sobrepronación:', meaning: 'el pie rueda hacia adentro más de lo habitual.'},
    {term: 'Supinación:', meaning: 'el pie se queda rodado hacia afuera.'},
  ],
  disclaimer:
    'Un modelo sencillo para aprender. No puede mostrar qué hay detrás de su propio dolor. Los tamaños vienen de estudios de laboratorio con personas de pie, quietas.',
};
