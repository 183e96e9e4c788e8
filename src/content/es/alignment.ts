import type {AlignmentContent} from '../schema.js';

export const alignment: AlignmentContent = {
  id: 'alignment',
  article: ['A27', 'A30', 'A31'],
  sources: ['menz2013', 'nielsen2014'],
  evidence: {
    grade: 'D',
    note: 'Teoría y opinión. Los arcos planos y los altos son comunes en personas que sienten bien la espalda.',
  },
  reviewed: false,
  heading: 'Sus pies, sus piernas y su espalda',
  lead: 'Algunas espaldas parecen notar lo que hacen los pies. Si la suya lo nota, quizá valga la pena mirar sus pies y sus piernas. Pueden ser una parte de aliviar el dolor, o de mantenerlo lejos.',
  signs: {
    id: 'signs',
    article: ['A28'],
    sources: ['menz2013', 'nielsen2014'],
    evidence: {
      grade: 'D',
      note: 'Teoría y costumbre. En un estudio con 927 corredores nuevos, la forma del pie no aumentó el riesgo de lesión.',
    },
    reviewed: false,
    title: 'Señales que vale la pena mirar',
    intro:
      'Ninguna de ellas significa que algo esté mal. Muchas personas las tienen y se sienten bien.',
    items: [
      'Sus zapatos se gastan de forma desigual, o uno más que el otro.',
      'Un tobillo se le dobla una y otra vez.',
      'Un pie rueda hacia adentro o hacia afuera más que el otro.',
      'Un dolor vuelve una y otra vez en el mismo lado.',
      'Siente la espalda distinta cuando cambia de zapatos.',
    ],
    ask: '¿Alguna es nueva, o le molesta? Consulte pronto a un terapeuta físico (fisioterapeuta).',
    urgent:
      '¿Le duele de un lado con cada paso, y sigue doliendo cuando camina? Deje de correr y busque atención en los próximos días.',
  },
  steps: {
    title: 'Tres cosas que puede probar',
    intro:
      'Cada una es una buena opción. También lo es dejar sus pies como están. Pruebe una cosa a la vez, para poder saber qué ayuda.',
    items: [
      {
        id: 'orthotics',
        article: ['A29a', 'A29d'],
        sources: ['chuter2014', 'cochraneInsoles', 'rannisto2019', 'sinclair2017'],
        evidence: {
          grade: 'C',
          note: 'Limitada. En conjunto, los ensayos no muestran un efecto claro en el dolor de espalda.',
        },
        reviewed: false,
        title: 'Plantillas ortopédicas (orthotics)',
        summary: 'Vale la pena probarlas de 4 a 6 semanas, pero no son obligatorias.',
        what: 'Una suela que se pone dentro del zapato, ya hecha o hecha para usted. Puede cambiar uno o dos grados la forma en que rueda su pie.',
        known:
          'En los ensayos, las plantillas no previnieron ni aliviaron con claridad el dolor de espalda. En un ensayo pequeño, ayudaron a trabajadores con dolor de espalda y piernas de distinto largo.',
        trial: [
          'Hable con un terapeuta físico o un podólogo (podiatra) antes de gastar mucho.',
          'Elija una cosa para observar, como su espalda en la mañana después de correr.',
          'Deles de 4 a 6 semanas.',
          'Si nada ha cambiado, déjelas. Eso también es una respuesta.',
        ],
        stop: 'Un dolor nuevo, una zona adormecida o un dolor que baja por una pierna.',
      },
      {
        id: 'footwear',
        article: ['A29b', 'A29d'],
        sources: ['cochrane2022shoes', 'shoeLife'],
        evidence: {
          grade: 'C',
          note: 'Limitada. Guiarse por la comodidad es un consejo común. Ningún ensayo lo ha puesto a prueba para el dolor de espalda.',
        },
        reviewed: false,
        title: 'Tenis (zapatillas) para correr',
        summary: 'La comodidad y el ajuste van primero.',
        what: 'Un par que le queda bien, se siente cómodo y va con su manera de correr.',
        known:
          'Elegir los zapatos solo por el tipo de arco probablemente no cambia nada en las lesiones de las piernas. Esos ensayos no estudiaron el dolor de espalda.',
        trial: [
          'Pruebe un cambio si su par le molesta o tiene muchas millas.',
          'Deje el ancho de un pulgar delante del dedo más largo. Nada debe apretar ni deslizarse.',
          'Trote con ellos en la tienda, con sus propios calcetines y plantillas.',
          'Deles de 4 a 6 semanas. Quédese con lo que se sienta mejor.',
          'Los zapatos más planos necesitan de 8 a 12 semanas. Empiece con una décima parte de sus millas.',
        ],
        stop: 'Dolor en un hueso del pie o en el tendón de Aquiles.',
      },
      {
        id: 'exercises',
        article: ['A29c', 'A29d'],
        sources: ['cai2017', 'leppanen2024', 'who2023', 'thomee'],
        evidence: {
          grade: 'C',
          note: 'Limitada. Un buen ensayo en corredores con dolor de espalda. El otro contó lesiones de las piernas.',
        },
        reviewed: false,
        title: 'Ejercicios para caderas, piernas y tronco',
        summary: 'La única de las tres que se puso a prueba en corredores con dolor de espalda.',
        what: 'Unos pocos movimientos que hacen sus caderas, piernas y tronco más fuertes y estables.',
        known:
          'En un ensayo con 84 corredores con dolor de espalda, entrenar piernas fue lo que más les ayudó a correr. El dolor disminuyó más o menos lo mismo en los 3 grupos. En 325 corredores nuevos, el trabajo de cadera y tronco redujo en cerca de un tercio las lesiones de piernas. Los ejercicios de pie y tobillo no las redujeron. Ese grupo tuvo más lesiones repentinas.',
        trial: [
          'Pregunte primero a un médico si está embarazada o tiene los huesos frágiles. Pregunte también si tuvo una cirugía o dio a luz en las últimas 6 semanas.',
          'Haga puentes, planchas, sentadillas y subidas a un escalón 2 o 3 días a la semana.',
          'Mantenga un esfuerzo de suave a moderado. Un dolor de hasta 3 de 10 está bien.',
          'Añada una cosa a la vez.',
          'Deles de 8 a 12 semanas antes de juzgar.',
        ],
        stop: 'Un dolor punzante, que sigue aumentando o que baja por una pierna, o una pierna que se adormece.',
      },
    ],
  },
  assessment: {
    id: 'assessment',
    article: ['A28'],
    sources: ['visit'],
    evidence: {
      grade: 'D',
      note: 'Así trabajan las clínicas; pocos estudios lo han puesto a prueba. Un video sirve para orientar. No es un diagnóstico.',
    },
    reviewed: false,
    title: 'Qué puede incluir una evaluación completa',
    stages: [
      {
        title: 'Antes',
        items: ['Lleve sus zapatos para correr, su registro de entrenamiento y sus preguntas.'],
      },
      {
        title: 'Durante',
        items: [
          'Una charla sobre su historia, su salud y sus metas.',
          'Preguntas sobre señales de alerta.',
          'Revisión de cómo se mueve, su fuerza y sus nervios.',
          'Tareas sobre una pierna.',
          'Un video de usted corriendo, por detrás y de lado.',
          'Una mirada a sus pies y sus zapatos.',
        ],
      },
      {
        title: 'Después',
        items: [
          'Un plan que hacen juntos: de 2 a 4 ejercicios y un plan para correr.',
          'Una fecha para volver a revisar.',
        ],
      },
    ],
    note: 'A menudo toma de 45 a 60 minutos. No espere todo esto en una consulta gratuita. Cuando llame, pregunte qué incluye.',
  },
  closing:
    'En nuestra opinión, vale la pena preguntar pronto. Puede hacer su zancada más fluida, cuidar su espalda y ayudarle a seguir corriendo.',
};
