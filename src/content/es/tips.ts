import type {TipsContent} from '../schema.js';

export const tips: TipsContent = {
  heading: 'Cinco maneras de ayudar a su espalda al correr',
  lead: 'Elija una para empezar. Dele unas semanas y luego añada la siguiente.',
  reviewed: false,
  tips: [
    {
      id: 'core',
      article: ['A33a', 'A33b', 'A33c', 'A33d'],
      sources: ['raabe2018', 'cai2017', 'leppanen2024', 'thomee'],
      evidence: {
        grade: 'C',
        note: 'Un buen ensayo en corredores con dolor de espalda y un modelo de computadora.',
      },
      reviewed: false,
      title: 'Fortalezca el tronco y las piernas',
      action: 'Haga planchas, puentes y trabajo de piernas 2 o 3 días a la semana.',
      how: [
        'Plancha: manténgala 10 segundos, 3 veces. Siga respirando.',
        'Puente: 2 series de 8. Empuje con los talones y haga una pausa arriba.',
        'Trabajo de abdomen, como el bicho muerto (dead bug): 2 series de 5 movimientos lentos de cada lado.',
        'Sentadilla o subida a un escalón (step-up): 2 series de 8.',
        'Añada un poco cuando lo sienta fácil. Dese de 8 a 12 semanas.',
      ],
      why: 'El tronco ayuda a dar estabilidad a la parte baja de la espalda en cada paso. En un ensayo con 84 corredores con dolor de espalda, entrenar piernas fue lo que más les ayudó a correr. El dolor disminuyó más o menos lo mismo en los 3 grupos.',
      caution:
        'Una molestia leve, de hasta 3 de 10, está bien. Pare si el dolor es punzante o baja por una pierna. Pregunte primero a un médico si tiene los huesos frágiles. Pregunte también si tuvo una cirugía o dio a luz en las últimas 6 semanas.',
    },
    {
      id: 'mobility',
      article: ['A34a', 'A34b'],
      sources: ['acsm2021', 'maselli2020', 'owen2020'],
      evidence: {
        grade: 'C',
        note: 'Estirarse ayuda a llegar más lejos. No se ha demostrado que prevenga lesiones al correr.',
      },
      reviewed: false,
      title: 'Mantenga en movimiento las caderas y la parte de atrás de los muslos',
      action: 'Estírese 2 o 3 días a la semana, hasta sentir un poco de tensión.',
      how: [
        'Mantenga cada estiramiento de 10 a 30 segundos, de 2 a 4 veces.',
        'Flexores de la cadera: arrodíllese sobre una rodilla y mantenga la espalda quieta.',
        'Isquiotibiales (parte de atrás del muslo): acuéstese boca arriba con una correa alrededor del pie.',
        'Pantorrillas: estire una vez con la rodilla recta y una vez con la rodilla doblada.',
        'Antes de correr: 5 minutos suaves y algunos ejercicios en movimiento. Deje los estiramientos largos para después.',
      ],
      why: 'Las caderas y los isquiotibiales tensos se pueden relacionar con dolor de espalda y con una zancada distinta. Estirarse con regularidad le da más espacio para moverse.',
      caution: 'No rebote. Afloje si siente hormigueo en la pierna o se le adormece.',
    },
    {
      id: 'technique',
      article: ['A35a', 'A35b', 'A35c', 'A35d'],
      sources: ['heiderscheit2011', 'anderson2022', 'lieberman2015'],
      evidence: {
        grade: 'D',
        note: 'Los estudios midieron menos carga en las rodillas y las caderas. Ningún ensayo lo ha puesto a prueba para el dolor de espalda.',
      },
      reviewed: false,
      title: 'Pise suave, más cerca de sus caderas',
      action: 'Pruebe pasos un poco más cortos y más rápidos.',
      how: [
        'Cuente sus pasos durante un minuto a un ritmo suave. Pruebe un 5 por ciento más, nunca más de 10.',
        'Deje que el pie caiga más cerca de debajo de las caderas, no muy adelante.',
        'Corra con el cuerpo erguido y pies silenciosos.',
        'Dé pasos más cortos cuesta abajo.',
        'Cambie una cosa a la vez.',
      ],
      why: 'Llevar el pie muy adelante se llama zancada demasiado larga (overstriding). Los pasos más cortos y rápidos bajan la carga en las rodillas y las caderas. A algunas espaldas también les gusta. No hay una única manera correcta de correr.',
      caution:
        'Al principio puede sentirse más difícil. Vuelva a la etapa anterior si le duele la pantorrilla o el tendón de Aquiles.',
    },
    {
      id: 'footwear',
      article: ['A36a', 'A36b', 'A29b'],
      sources: ['cochrane2022shoes', 'shoeLife'],
      evidence: {
        grade: 'C',
        note: 'Elegir los zapatos solo por el tipo de arco probablemente no cambia nada en las lesiones de las piernas. No se estudió el dolor de espalda.',
      },
      reviewed: false,
      title: 'Use zapatos que le queden bien y sean cómodos',
      action:
        'Ponga primero la comodidad. Si sus pies o su pisada son poco comunes, pida a un experto que le ayude a elegirlos.',
      how: [
        'Deje el ancho de un pulgar delante del dedo más largo.',
        'El talón no debe deslizarse, y nada debe apretar.',
        'Trote un poco en la tienda, al final del día, con sus propios calcetines y plantillas.',
        'Revise el desgaste a partir de unas 300 millas.',
        'Cambie a zapatos más planos poco a poco: empiece con una décima parte de sus millas de la semana.',
      ],
      why: 'Un zapato que le da apoyo y va bien con su pisada puede hacer que correr se sienta más fácil. Si el par que usa ahora le molesta, vale la pena probar un cambio.',
      caution:
        'Pare y pida consejo si los zapatos nuevos traen dolor a un hueso del pie o al tendón de Aquiles.',
    },
    {
      id: 'assessment',
      article: ['A37a', 'A37b', 'A37c'],
      sources: ['visit'],
      evidence: {
        grade: 'D',
        note: 'Así trabajan las clínicas; pocos estudios lo han puesto a prueba.',
      },
      reviewed: false,
      title: 'Pida a un terapeuta físico que vea cómo corre',
      action: 'Hágase una evaluación de vez en cuando, y pronto cuando algo le siga molestando.',
      how: [
        'Usted habla de su historia, sus metas y su entrenamiento.',
        'El terapeuta observa cómo se mueve y cómo corre usted.',
        'También se revisan la fuerza, la flexibilidad y los zapatos.',
        'Usted sale con un plan hecho a su medida: unos pocos ejercicios, un plan para correr y una fecha para volver a revisar.',
        'Lleve sus zapatos, su registro de carreras y sus preguntas.',
      ],
      why: 'Otra persona puede ver lo que usted no puede sentir. Los consejos ayudan más cuando se ajustan a su cuerpo y a sus metas.',
      caution:
        'Una evaluación completa toma más tiempo que una consulta gratuita. Cuando llame, pregunte qué incluye.',
    },
  ],
};
