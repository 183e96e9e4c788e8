import type {RequestContent} from '../schema.js';

export const request: RequestContent = {
  reviewed: false,
  heading: 'Send us a request',
  intro:
    'We need your name, your OK to contact you, and a phone number or an email. The rest is up to you.',
  fields: {
    option: {label: 'Your free consultation'},
    name: {label: 'Your name', missing: 'Enter your name.'},
    phone: {label: 'Phone number', missing: 'Enter a phone number or an email.'},
    email: {
      label: 'Email',
      wrong: 'Enter an email like name@example.com.',
    },
    bestTime: {label: 'A good time to reach you', hint: 'By the clinic’s clock.'},
    language: {
      label: 'Language or interpreter (optional)',
      hint: 'Only if it is not English.',
    },
    accommodation: {
      label: 'Anything that would help you (optional)',
      hint: 'For example, step-free access. Please do not write about your health here.',
    },
    consent: {
      label: '{clinic} may contact me about this request.',
      missing: 'Tick the box, so that we may contact you.',
    },
  },
  contact: 'How can we reach you? One is enough.',
  trap: 'Leave this empty',
  options: {office: 'At the office', phone: 'By phone'},
  times: {
    any: 'Any time',
    morning: 'Morning, {hours}',
    midday: 'Midday, {hours}',
    afternoon: 'Afternoon, {hours}',
    evening: 'Evening, {hours}',
  },
  tooLong: 'You wrote {count} characters. The most is {max}.',
  privacy:
    'What you write goes to {clinic} and nowhere else. This page keeps no copy. Ask us at any time how long we keep it, or to delete it.',
  check: 'Please check these answers',
  send: 'Send request',
  sending: 'Sending your request.',
  retrying: 'This takes a while. We are still trying.',
  waiting: 'You are offline. Keep this page open: we send your request when you are back online.',
  sent: 'Your request was sent.',
  next: '{clinic} will contact you. You can also call:',
  another: 'Send another request',
  failed: 'Your request was not sent. What you wrote is still here.',
  instead: 'Try again, or reach {clinic} another way:',
  again: 'Try again',
  copyLabel: 'Your request as text',
  copy: 'Copy the text',
  copied: 'Copied.',
  selected: 'The text is selected. Copy it by keyboard or menu.',
  mail: 'Write an email',
};
