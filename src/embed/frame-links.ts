/** Links inside a frame: other sites open beside the page, calls start where a sandbox lets them. */
import {matchLocale, type Locale} from '../i18n/locale.js';

type Dial = readonly [dial: string, copied: string];

/** For readers whose call may be blocked: what to do, and that the number was copied. */
const DIAL: Readonly<Partial<Record<Locale, Dial>> & {en: Dial}> = {
  en: ['If no call starts, dial', 'The number is copied.'],
  es: ['Si la llamada no empieza, marque', 'El número está copiado.'],
  'zh-Hans': ['如果电话没有拨出，请手动拨打', '号码已复制。'],
  ar: ['إذا لم تبدأ المكالمة، فاتصل بالرقم', 'تم نسخ الرقم.'],
};

/** A phone number as people write it. */
const NUMBER = /[+(]?\d[\d\s().\-/]{3,}\d/;

/** Keeps every link of the page usable from inside a frame. */
export function guardLinks(): void {
  document.addEventListener('click', leave, true);
  // In a sandbox without a name, a call may be blocked, and no script can know it.
  if (self.origin === 'null') document.addEventListener('click', dial);
}

function linkOf(event: Event): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && !!node.href);
}

/** Most other sites refuse to be shown inside a frame. */
function leave(event: Event): void {
  const link = linkOf(event);
  const page = (address: string): string => address.split('#')[0] ?? '';
  if (!link || !/^https?:$/.test(link.protocol) || link.target) return;
  if (page(link.href) === page(location.href)) return;
  link.target = '_blank';
  link.rel = 'noopener';
}

/** Shows the number below the link that was pressed, marked and copied. */
function dial(event: Event): void {
  const link = linkOf(event);
  document.querySelector('.dial')?.remove();
  if (link?.protocol !== 'tel:') return;
  const [words, copied] = DIAL[matchLocale(document.documentElement.lang)] ?? DIAL.en;
  const number = document.createElement('strong');
  number.dir = 'ltr';
  number.textContent = NUMBER.exec(link.textContent)?.[0] ?? link.pathname;
  const line = document.createElement('p');
  line.className = 'dial';
  line.setAttribute('role', 'status');
  line.append(`${words} `, number, '. ');
  line.style.top = `${link.getBoundingClientRect().bottom + scrollY + 8}px`;
  document.body.append(line);
  if (copy(number)) line.append(copied);
}

/** In the old way: it asks no permission, which such a frame does not get. */
function copy(number: HTMLElement): boolean {
  getSelection()?.selectAllChildren(number);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the new way is blocked here
  return document.execCommand('copy');
}
