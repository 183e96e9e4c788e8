import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {resources} from '../src/content/en/resources.js';
import '../src/widgets/clinic-resources/index.js';
import type {WidgetArgs} from '../.storybook/widget.js';

const PROFILES = {
  website: 'https://clinic.example/',
  facebook: 'https://www.facebook.com/clinic.example',
  instagram: 'https://www.instagram.com/clinic.example',
  youtube: 'https://www.youtube.com/@clinic.example',
};

const meta: Meta<WidgetArgs> = {
  title: 'Clinic resources',
  component: 'clinic-resources',
  args: {
    ...PROFILES,
    resources:
      'Warm up in five minutes | https://clinic.example/warm-up; Run log to print | https://clinic.example/log',
  },
};
export default meta;

type Story = StoryObj<WidgetArgs>;

/** First sight: everything the clinic has set, as plain links. Until one is set nothing shows. */
export const FirstSight: Story = {};

/** A clinic that has only its website: one link, no empty places. */
export const WebsiteAlone: Story = {
  args: {facebook: null, instagram: null, youtube: null, resources: null},
};

/** Profiles alone, in the clinic's own order. */
export const Profiles: Story = {args: {links: 'youtube instagram facebook'}};

/** The clinic's own guides alone, for the end of an article. */
export const Resources: Story = {args: {links: 'resources'}};

/** A small phone: one link under the other, each easy to hit. */
export const Narrow: Story = {globals: {width: '320'}};

/** A dark page: the widget follows the page, not the reader's system. */
export const Dark: Story = {globals: {theme: 'dark'}};

/** A Spanish page: the widget speaks Spanish, and says so, so that it is read out right. */
export const SpanishPage: Story = {globals: {language: 'es'}};

/** An Arabic page: the widget speaks Arabic and runs from right to left. */
export const RightToLeftPage: Story = {globals: {language: 'ar'}};

/** Long titles and a long name: they wrap and push nothing off the page. */
export const LongText: Story = {
  args: {
    heading: 'Everything else that we have written, filmed and drawn for people who love to run',
    'clinic-name':
      'Donaudampfschifffahrtsgesellschaft Sports Medicine, Physical Therapy and Rehabilitation',
    resources:
      'What to do in the first two days after your back has grabbed you on a long and hilly run | /first; Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch half marathon plan | /plan',
  },
};

/** Another clinic in another country: no number for emergencies is named there. */
export const OtherCountry: Story = {
  args: {
    'clinic-name': 'Thames Physiotherapy',
    phone: '+44 20 7946 0018',
    locality: 'London',
    region: 'Southwark',
    country: 'GB',
  },
};

/** Without a title, for a page that has its own right above. */
export const NoHeading: Story = {args: {heading: ''}};

/** Less space and smaller type, for a sidebar. */
export const Compact: Story = {args: {fit: 'compact'}};

/** An unsafe address, an unknown id and a resource without an address: none of them is shown. */
export const WrongValues: Story = {
  tags: ['warns'],
  args: {
    facebook: 'javascript:alert(1)',
    links: 'website facebook tiktok',
    resources: 'No address',
  },
};

/** Before the script has come, or without it: what the page's author put inside the tag. */
export const WithoutScript: Story = {
  tags: ['no-script'],
  render: () =>
    html`<clinic-resources-without-script class="fallback">
      <h2>${resources.heading}</h2>
      <ul>
        <li><a href=${PROFILES.website}>Our website</a></li>
        <li><a href=${PROFILES.youtube}>Watch us on YouTube</a></li>
      </ul>
      <p>Call Ascent Physical Therapy: <a href="tel:+15163870053">516-387-0053</a></p>
    </clinic-resources-without-script>`,
};
