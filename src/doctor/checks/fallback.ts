import type {Check, Kind} from '../finding.js';

const NONE: Kind = {
  id: 'fallback-missing',
  severity: 'should',
  title: 'Nothing stands inside a widget’s tag',
  mend: 'Put a line with the phone number inside. The builder gives you the whole text.',
  why: 'Readers without the script, and search engines, find nothing there.',
};

const NO_PHONE: Kind = {
  id: 'fallback-without-phone',
  severity: 'know',
  title: 'The text inside a widget’s tag has no phone link',
  mend: 'Add a line such as the one below.',
  why: 'Readers without the script cannot call with one tap.',
};

export const CALL_LINE = '<p>Questions? Call <a href="tel:+15163870053">516-387-0053</a></p>';

export const fallback: Check = {
  kinds: [NONE, NO_PHONE],
  well: 'Readers without the script find text and a phone link.',
  find: ({widgets}) =>
    widgets
      .filter(({hasText, hasPhone}) => !hasText || !hasPhone)
      .map(({tag, element, hasText}) => ({
        kind: hasText ? NO_PHONE : NONE,
        detail: `<${tag}>`,
        line: CALL_LINE,
        place: element,
      })),
};
