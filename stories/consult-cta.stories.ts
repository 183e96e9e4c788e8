import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {consult} from '../src/content/en/consult.js';
import '../src/widgets/consult-cta/index.js';
import {widget, type WidgetArgs} from '../.storybook/widget.js';

const meta: Meta<WidgetArgs> = {title: 'Consult CTA', component: 'consult-cta'};
export default meta;

type Story = StoryObj<WidgetArgs>;
type Played = Parameters<NonNullable<Story['play']>>[0];

/** Brings the story's widget where a reader brings it by pressing a button. */
async function press({canvasElement}: Played, name: string): Promise<void> {
  const cta = canvasElement.querySelector('consult-cta');
  const button = (): HTMLButtonElement | undefined =>
    [...(cta?.shadowRoot?.querySelectorAll('button') ?? [])].find((candidate) =>
      candidate.textContent.includes(name),
    );
  await waitFor(() => Boolean(button()));
  button()?.click();
}

async function openForm(story: Played): Promise<void> {
  await press(story, 'Ask us to call you');
  await waitFor(() => Boolean(formIn(story)));
}

async function sendForm(story: Played, status: 'sent' | 'failed'): Promise<void> {
  const cta = story.canvasElement.querySelector('consult-cta');
  cta?.addEventListener('ascent-consult-request', (event) => {
    const {id} = (event as CustomEvent<{id: string}>).detail;
    cta.setAttribute('request-status', `${id} ${status}`);
  });
  await openForm(story);
  const form = formIn(story);
  const set = (name: string, value: string): void => {
    const field = form?.elements.namedItem(name) as HTMLInputElement | null;
    if (field?.type === 'checkbox') field.click();
    else if (field) field.value = value;
  };
  set('name', 'Ann Example');
  set('phone', '555-0100');
  set('consent', 'yes');
  await press(story, 'Send request');
}

function formIn({canvasElement}: Played): HTMLFormElement | null | undefined {
  return canvasElement.querySelector('consult-cta')?.shadowRoot?.querySelector('form');
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((next) => requestAnimationFrame(next));
}

/** First sight: two free ways to talk, equal in size, the number to press in both. */
export const FirstSight: Story = {};

/** The clinic takes bookings online: a second way in, beside the phone, for the office visit only. */
export const Booking: Story = {args: {'booking-url': 'https://example.com/book'}};

/** What happens there, said before a reader has to ask. Shown only when the clinic has written it. */
export const Expectations: Story = {
  args: {
    expectations:
      'We ask about your running and your back|We watch you walk and move|You leave with one thing to try|No forms and no charge',
  },
};

/** The clinic is open: the line says so, and the phone link says that now is the time. */
export const Open: Story = {args: {hours: '24/7'}};

/** The clinic is closed: when it opens next, in words for a reader anywhere. */
export const Closed: Story = {args: {hours: 'Mo-Su 03:00-03:01', 'time-zone': 'UTC'}};

/** A visit is booked: when it is, and one press to have it in the reader's own calendar. */
export const Booked: Story = {args: {booked: '2099-12-01T10:00', hours: '24/7'}};

/** Closed with a visit booked, on a small phone: lines wrap, the button is as wide as they are. */
export const BookedNarrow: Story = {
  args: {booked: '2099-12-01T10:00Z', hours: 'Mo-Su 03:00-03:01', 'time-zone': 'Pacific/Apia'},
  globals: {width: '320'},
};

/** Hours, a date and a visit that cannot be read: nothing is said of them, but to the author. */
export const WrongHours: Story = {
  tags: ['warns'],
  args: {hours: 'Mo-Fr 9 to 5', 'time-zone': 'Mars/Base', booked: 'next Tuesday'},
};

/** Phone alone, for readers who live too far away. */
export const PhoneOnly: Story = {args: {options: 'phone'}};

/** Office alone, with booking, for a page about the clinic's rooms. */
export const OfficeOnly: Story = {
  args: {options: 'office', 'booking-url': 'https://example.com/book'},
};

/** The phone first, where most readers are not local. */
export const PhoneFirst: Story = {args: {options: 'phone office'}};

/** Another clinic in another town, all of it given by the page. */
export const OtherClinic: Story = {
  args: {
    'clinic-name': 'Harbor Running Clinic',
    phone: '(207) 555-0142',
    locality: 'Portland',
    region: 'ME',
  },
};

/** The clinic takes requests: one button more in each option, the phone still first. */
export const Requests: Story = {args: {delivery: 'event'}};

/** The request form, open: what is needed is said before the first field. */
export const RequestOpen: Story = {args: {delivery: 'event'}, play: openForm};

/** A reader sent it empty: each message stands at its field, and all of them at the top. */
export const RequestErrors: Story = {
  args: {delivery: 'event'},
  play: async (story) => {
    await openForm(story);
    await press(story, 'Send request');
  },
};

/** It was sent: what comes next, and the phone for what cannot wait. */
export const RequestSent: Story = {
  args: {delivery: 'event'},
  play: (story) => sendForm(story, 'sent'),
};

/** It could not be sent: nothing is lost, and there are three other ways. */
export const RequestFailed: Story = {
  args: {delivery: 'event', 'clinic-email': 'front-desk@example.com'},
  play: (story) => sendForm(story, 'failed'),
};

/** The form on a small phone, one field under the other. */
export const RequestNarrow: Story = {
  args: {delivery: 'event'},
  globals: {width: '320'},
  play: openForm,
};

/** A small phone: one option under the other, the number still whole on its line. */
export const Narrow: Story = {
  args: {'booking-url': 'https://example.com/book'},
  globals: {width: '320'},
};

/** A dark page: the widget follows the page, not the reader's system. */
export const Dark: Story = {
  args: {'booking-url': 'https://example.com/book'},
  globals: {theme: 'dark'},
};

/** A Spanish page: the widget speaks Spanish, and says so, so that it is read out right. */
export const SpanishPage: Story = {globals: {language: 'es'}};

/** An Arabic page: the widget runs from right to left, and numbers keep their direction. */
export const RightToLeftPage: Story = {globals: {language: 'ar'}};

/** A brand yellow nobody can read on white, and white on it neither: both are repaired. */
export const AccentTooPale: Story = {args: {accent: 'gold'}};

/** A brand navy nobody can see on black: the same hue, light enough. */
export const AccentTooDark: Story = {args: {accent: '#0a1a4f'}, globals: {theme: 'dark'}};

/** Long names, a long number, a long address: they wrap and push nothing off the page. */
export const LongText: Story = {
  args: {
    heading:
      'Would you rather talk it over with one of our physical therapists before you decide anything at all?',
    'clinic-name':
      'Donaudampfschifffahrtsgesellschaft Sports Medicine, Physical Therapy and Rehabilitation Associates of Long Island',
    phone: '+1 (516) 387-0053 extension 1204',
    locality: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    region: 'Isle of Anglesey',
    'booking-url': 'https://example.com/book?clinic=north-massapequa&visit=free-consultation',
    expectations:
      'We ask how your back has been over the last weeks, what you have tried, and what you would like to get back to|We look at how you stand, bend, walk and run',
  },
};

/** Readers in Britain: a wrong emergency number costs time, so none is named. */
export const OtherCountry: Story = {
  args: {
    country: 'GB',
    'clinic-name': 'Thames Physiotherapy',
    phone: '+44 20 7946 0018',
    locality: 'London',
    region: 'Southwark',
  },
};

/** Without a title, for a page that has its own right above. */
export const NoHeading: Story = {args: {heading: ''}};

/** In a frame of its own in the docs: a dialog or a pill would lie over the other stories. */
const APART = {docs: {story: {inline: false, height: '640px'}}};

/** Presses what has that part, or says that, as soon as the widget is there. */
function pressed(args: WidgetArgs, selector: string): HTMLElement {
  const element = widget('consult-cta', args);
  element.addEventListener(
    'ascent-ready',
    () => {
      element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    },
    {once: true},
  );
  return element;
}

/** Behind a button, for a page that has said enough and only needs a way in. */
export const Button: Story = {tags: ['few-words'], args: {mode: 'button'}};

/** The same, pressed: all of it in a dialog above the page, which waits behind. */
export const ButtonPressed: Story = {
  parameters: APART,
  args: {mode: 'button', 'booking-url': 'https://example.com/book'},
  render: (args) => pressed(args, '[part="open"]'),
};

/** At the corner of the window wherever a reader is: one press to call, one to read more. */
export const Floating: Story = {tags: ['few-words'], parameters: APART, args: {mode: 'floating'}};

/** The same in a dark page, its dialog open. */
export const FloatingPressed: Story = {
  parameters: APART,
  args: {mode: 'floating'},
  globals: {theme: 'dark'},
  render: (args) => pressed(args, '[part="open"]'),
};

/** A large screen without a phone line: the camera of a phone takes the number over. */
export const PhoneCode: Story = {render: (args) => pressed(args, '.phone-code button')};

/** Less space and smaller type, for a sidebar. */
export const Compact: Story = {args: {fit: 'compact'}};

/** A box of fixed height, as site builders make them: the widget scrolls inside. */
export const Scroll: Story = {
  args: {fit: 'scroll'},
  render: (args) => html`<div class="box">${widget('consult-cta', args)}</div>`,
};

/** Two clinics on one page, each with its own number and colour. */
export const TwoSideBySide: Story = {
  render: () =>
    html`<div class="side-by-side">
      ${widget('consult-cta', {options: 'office'})}
      ${widget('consult-cta', {
        options: 'phone',
        'clinic-name': 'Harbor Running Clinic',
        phone: '(207) 555-0142',
        accent: '#7a1fa2',
      })}
    </div>`,
};

/** An unsafe address and a number without digits: neither is used, the default phone stands in. */
export const WrongValues: Story = {
  tags: ['warns'],
  args: {'booking-url': 'javascript:alert(1)', phone: 'call us', options: 'video'},
};

/** Before the script has come, or without it: what the page's author put inside the tag. */
export const WithoutScript: Story = {
  tags: ['no-script'],
  render: () =>
    html`<consult-cta-without-script class="fallback">
      <h2>${consult.heading}</h2>
      <ul>
        ${consult.options.map(({title}) => html`<li>${title}</li>`)}
      </ul>
      <p>Call Ascent Physical Therapy: <a href="tel:+15163870053">516-387-0053</a></p>
    </consult-cta-without-script>`,
};
