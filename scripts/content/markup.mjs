/** Markup that needs no escaping any more. */
class Markup {
  constructor(text) {
    this.text = text;
  }
}

const ESCAPES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

function spelled(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(spelled).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign]);
}

/** HTML as a template: what is put into it is escaped, but for other markup and lists of it. */
export function markup(parts, ...values) {
  return new Markup(String.raw({raw: parts}, ...values.map(spelled)));
}
