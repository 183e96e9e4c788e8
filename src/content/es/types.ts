import type {TypesContent} from '../schema.js';

export const types: TypesContent = {
  id: 'types',
  article: ['A09'],
  sources: ['maselli2020', 'nielsen2014', 'belavy2017'],
  evidence: {
    grade: 'D',
    note: 'La relación con la postura es teoría. La idea de que correr no daña los discos se basa en un número pequeño de estudios.',
  },
  reviewed: false,
  heading: 'Tipos de dolor de espalda en corredores',
  lead: 'El dolor de espalda en corredores se presenta en unos pocos patrones. Se superponen, y ninguno es un diagnóstico. Su manera de pararse y moverse puede pasar trabajo de una parte de su cuerpo a otra. Eso se puede relacionar con caderas y espaldas adoloridas. Hasta donde sabemos, correr no desgasta los discos.',
  types: [
    {
      id: 'strain',
      article: ['A10'],
      sources: ['maselli2020'],
      evidence: {
        grade: 'C',
        note: 'Limitada. El nombre es una costumbre de las clínicas. En la mayoría de las personas ninguna prueba puede mostrar qué parte duele.',
      },
      reviewed: false,
      title: 'Distensión muscular',
      summary: 'Músculos de la espalda cansados o que tuvieron demasiado trabajo.',
      signs: [
        'Un dolor sordo o un tirón a un lado de la columna.',
        'Aparece después de correr fuerte, largo o en cuestas.',
        'Duele al presionar, y se siente rígido a la mañana siguiente.',
      ],
      triggers: [
        'Un aumento brusco de distancia o velocidad.',
        'Músculos cansados al final de una carrera.',
        'Ejercicios de fuerza nuevos.',
        'Una forma de correr que todavía no le va bien.',
      ],
      firstSteps: [
        'Deje de correr de 1 a 3 días, y camine.',
        'Use calor y movimientos suaves.',
        'Vuelva a correr según cómo se sienta.',
      ],
      course: 'A menudo unos pocos días, a veces hasta 3 semanas.',
      seeSomeone: ['No mejora después de 1 a 2 semanas.', 'Le preocupa.'],
    },
    {
      id: 'lumbar',
      article: ['A11'],
      sources: ['menezes2012', 'henschke2008', 'levine2007', 'who2023'],
      evidence: {
        grade: 'B',
        note: 'Moderada. Muchos estudios siguieron a personas con dolor de espalda, y muchos pusieron a prueba el ejercicio.',
      },
      reviewed: false,
      title: 'Dolor de espalda baja',
      summary:
        'También se llama dolor lumbar. La parte baja de la espalda soporta gran parte de la carga de correr.',
      signs: [
        'Un dolor sordo o rigidez a lo ancho de la parte baja de la espalda.',
        'Puede llegar al glúteo o a la parte alta del muslo.',
        'Cambia con la carga, y con su manera de sentarse o pararse.',
      ],
      triggers: [
        'Carreras largas y cuestas.',
        'Un aumento brusco de sus millas por semana.',
        'Sentarse por mucho tiempo.',
        'Dormir mal y el estrés.',
      ],
      firstSteps: [
        'Siga en movimiento.',
        'Corra menos por un tiempo, pero no deje de moverse.',
        'Haga cualquier tipo de ejercicio que le guste.',
        'Use calor si le hace sentir bien.',
      ],
      course:
        'En promedio, el dolor nuevo baja cerca de la mitad en 6 semanas. Algunas personas necesitan más tiempo.',
      seeSomeone: [
        'Lleva de 2 a 3 semanas limitando su vida o sus carreras.',
        'Vuelve una y otra vez.',
      ],
    },
    {
      id: 'sciatica',
      article: ['A12'],
      sources: ['sciaticaAdvice', 'jensen2019'],
      evidence: {
        grade: 'B',
        note: 'Moderada sobre cuánto dura. Se sabe poco sobre qué conviene a los corredores.',
      },
      reviewed: false,
      title: 'Ciática',
      summary:
        'El nervio ciático está irritado: el dolor va de la parte baja de la espalda hacia abajo por una pierna.',
      signs: [
        'La pierna duele más que la espalda. Lo más común es que sea una sola pierna.',
        'A menudo el dolor baja más allá de la rodilla.',
        'Puede sentir hormigueo, una zona adormecida o debilidad en el mismo recorrido.',
      ],
      triggers: ['Sentarse o manejar por mucho tiempo.', 'Agacharse.', 'Toser o estornudar.'],
      firstSteps: [
        'Siga con toda la actividad que pueda.',
        'Cambie de posición a menudo.',
        'Dé caminatas suaves.',
        'No fuerce un estiramiento que mande el dolor hacia abajo por la pierna.',
      ],
      course: 'De semanas a meses. La mayoría de las personas mejora sin cirugía.',
      seeSomeone: [
        'Siente alguna debilidad en una pierna o un pie, por poca que sea. No espere.',
        'El dolor de la pierna no ha disminuido en 2 semanas.',
      ],
    },
    {
      id: 'disc',
      article: ['A13'],
      sources: ['belavy2017', 'jensen2019', 'raabe2018'],
      evidence: {
        grade: 'C',
        note: 'Moderada sobre cuánto dura. Que correr lo haga aparecer es teoría. En un estudio, los corredores tenían mejores discos que las personas que no hacían ejercicio.',
      },
      reviewed: false,
      title: 'Dolor ligado a un disco',
      summary:
        'Un disco de la columna está abultado o tiene una hernia, y puede molestar a un nervio.',
      signs: [
        'A menudo ninguna: muchas personas tienen un disco abultado en un estudio de imagen y se sienten bien.',
        'O dolor de espalda que va y viene con la carga.',
        'O dolor en la pierna como en la ciática, si hay un nervio irritado.',
      ],
      triggers: [
        'Agacharse con carga, una y otra vez.',
        'Sentarse por mucho tiempo.',
        'Toser o estornudar.',
        'No demostrado hasta ahora: que correr o un tronco más débil puedan iniciarlo.',
      ],
      firstSteps: [
        'Haga lo que ayuda con el dolor de espalda baja.',
        'Si le duele la pierna, haga lo que ayuda con la ciática.',
        'Dele tiempo. Muchos discos abultados se hacen más pequeños por sí solos.',
      ],
      course: 'De semanas a meses.',
      seeSomeone: [
        'Siente alguna debilidad en una pierna o un pie, por poca que sea. No espere.',
        'El dolor de la pierna no ha disminuido en 2 semanas.',
      ],
    },
    {
      id: 'bone-stress',
      article: [],
      sources: ['boneStress2016'],
      evidence: {
        grade: 'C',
        note: 'Limitada. Es poco común: alrededor de 1 a 4 de cada 100 corredores. A menudo no se detecta al principio.',
      },
      reviewed: false,
      title: 'Lesión ósea por estrés',
      summary:
        'Un hueso de la espalda baja, la pelvis o la cadera tuvo más carga de la que podía reparar.',
      missed: {
        label: 'Fácil de pasar por alto',
        action: 'Deje de correr, y busque atención en los próximos días.',
      },
      signs: [
        'Dolor en un lado de la parte baja de la espalda o en un glúteo.',
        'Aumenta con cada paso al correr.',
        'Sigue ahí cuando camina.',
        'En adolescentes: dolor al inclinarse hacia atrás.',
      ],
      triggers: [
        'Un aumento brusco del entrenamiento.',
        'Una fractura por estrés en el pasado.',
        'Falta de períodos menstruales, si usted tiene períodos.',
        'Comer menos de lo que su entrenamiento necesita.',
      ],
      firstSteps: [
        'Deje de correr ahora. No siga corriendo con el dolor.',
        'Camine solo hasta donde se sienta bien.',
        'Haga una cita con un médico o un terapeuta físico.',
      ],
      course: 'Eso depende del hueso. Su médico le guiará para volver a correr.',
      seeSomeone: [
        'Estas señales se parecen a lo que usted siente. Busque atención en los próximos días, aunque el descanso alivie el dolor.',
      ],
    },
  ],
  outlook: {
    id: 'outlook',
    article: ['A25'],
    sources: ['menezes2012', 'pengel2003', 'henschke2008', 'who2023'],
    evidence: {
      grade: 'B',
      note: 'Moderada. Estudios grandes siguieron a personas con dolor de espalda, pero no solo a corredores. La parte sobre ligamentos y discos es teoría.',
    },
    reviewed: false,
    title: '¿Va a durar?',
    text: 'La mayor parte del dolor de espalda disminuye, y sobre todo en las primeras 6 semanas. A menudo vuelve: en cerca de 7 de cada 10 personas en el plazo de un año. Algunos dolores duran más, y los ligamentos y los discos pueden tener parte en eso. El ejercicio también ayuda en esos casos.',
  },
};
