import type {RequestContent} from '../schema.js';

export const request: RequestContent = {
  reviewed: false,
  heading: 'Envíenos una solicitud',
  intro:
    'Necesitamos su nombre, su permiso para contactarle, y un número de teléfono o un correo electrónico. Lo demás lo decide usted.',
  fields: {
    option: {label: 'Su consulta gratuita'},
    name: {label: 'Su nombre', missing: 'Escriba su nombre.'},
    phone: {
      label: 'Número de teléfono',
      missing: 'Escriba un número de teléfono o un correo electrónico.',
    },
    email: {
      label: 'Correo electrónico',
      wrong: 'Escriba un correo electrónico como nombre@example.com.',
    },
    bestTime: {label: 'Un buen momento para contactarle', hint: 'Según la hora de la clínica.'},
    language: {
      label: 'Idioma o intérprete (opcional)',
      hint: 'Solo si no es el inglés.',
    },
    accommodation: {
      label: 'Algo que le ayudaría (opcional)',
      hint: 'Por ejemplo, una entrada sin escalones. Por favor, no escriba aquí sobre su salud.',
    },
    consent: {
      label: '{clinic} puede contactarme sobre esta solicitud.',
      missing: 'Marque la casilla para que podamos contactarle.',
    },
  },
  contact: '¿Cómo podemos contactarle? Con una forma basta.',
  trap: 'Deje esto vacío',
  options: {office: 'En el consultorio', phone: 'Por teléfono'},
  times: {
    any: 'A cualquier hora',
    morning: 'Por la mañana, {hours}',
    midday: 'Al mediodía, {hours}',
    afternoon: 'Por la tarde, {hours}',
    evening: 'Al final de la tarde, {hours}',
  },
  tooLong: 'Usted escribió {count} caracteres. El máximo es {max}.',
  privacy:
    'Lo que usted escribe va a {clinic} y a ningún otro lugar. Esta página no guarda ninguna copia. Pregúntenos en cualquier momento por cuánto tiempo lo guardamos, o pídanos que lo borremos.',
  check: 'Por favor, revise estas respuestas',
  send: 'Enviar solicitud',
  sending: 'Estamos enviando su solicitud.',
  retrying: 'Esto está tardando. Seguimos intentándolo.',
  waiting:
    'No tiene conexión a internet. Deje esta página abierta: enviaremos su solicitud cuando vuelva la conexión.',
  sent: 'Su solicitud se envió.',
  next: '{clinic} le contactará. También puede llamar:',
  another: 'Enviar otra solicitud',
  failed: 'Su solicitud no se envió. Lo que usted escribió sigue aquí.',
  instead: 'Intente de nuevo o comuníquese con {clinic} de otra manera:',
  again: 'Intentar de nuevo',
  copyLabel: 'Su solicitud como texto',
  copy: 'Copiar el texto',
  copied: 'Copiado.',
  selected: 'El texto está seleccionado. Cópielo con el teclado o el menú.',
  mail: 'Escribir un correo',
};
