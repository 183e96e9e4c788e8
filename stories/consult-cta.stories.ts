import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {consult} from '../src/content/en/consult.js';
import '../src/widgets/consult-cta/index.js';
import {widget, type WidgetArgs} from '../.storybook/widget.js';

const meta: Meta<WidgetArgs> = {title: 'Consult CTA', component: 'consult-cta'};
export default meta;

type Story = StoryObj<WidgetArgs>;

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

/** English in a Spanish page: the text says which language it is in, so it is read out right. */
export const SpanishPage: Story = {globals: {language: 'es'}};

/** English in a right-to-left page: the widget keeps its own direction, and numbers theirs. */
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
