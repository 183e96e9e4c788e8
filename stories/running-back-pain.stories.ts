import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {article} from '../src/content/en/article.js';
import '../src/widgets/back-pain-tips/index.js';
import '../src/widgets/clinic-resources/index.js';
import '../src/widgets/consult-cta/index.js';
import '../src/widgets/kinetic-chain-diagram/index.js';
import '../src/widgets/running-back-pain/index.js';
import type {WidgetArgs} from '../.storybook/widget.js';

const meta: Meta<WidgetArgs> = {title: 'Running and back pain', component: 'running-back-pain'};
export default meta;

type Story = StoryObj<WidgetArgs>;

/** First sight: the whole article. A part that is not there yet shows its title and the phone. */
export const FirstSight: Story = {};

/** Everything the clinic can tell of itself, which reaches each part that shows it. */
export const WholeClinic: Story = {
  args: {
    credentials: 'PT, DPT',
    'booking-url': 'https://clinic.example/book',
    expectations: 'We ask about your running|We watch you move|You leave with one thing to try',
    website: 'https://clinic.example/',
    instagram: 'https://www.instagram.com/clinic.example',
    resources: 'Warm up in five minutes | https://clinic.example/warm-up',
  },
};

/** A shorter article in the page's own order. */
export const SomeSections: Story = {args: {sections: 'tips chain consult'}};

/** A section that has yet to be made is passed over, and nothing shows of it. */
export const SectionToCome: Story = {args: {sections: 'self-check tips routine'}};

/** A part that cannot be had: its title and the clinic's phone stand in its place. */
export const PartMissing: Story = {args: {sections: 'guide consult'}};

/** A small phone. */
export const Narrow: Story = {globals: {width: '320'}};

/** A dark page: article and parts follow the page, not the reader's system. */
export const Dark: Story = {globals: {theme: 'dark'}};

/** A Spanish page: the widget speaks Spanish, and says so, so that it is read out right. */
export const SpanishPage: Story = {globals: {language: 'es'}};

/** An Arabic page: the widget speaks Arabic and runs from right to left. */
export const RightToLeftPage: Story = {globals: {language: 'ar'}};

/** A brand yellow nobody can read on white: repaired in every part. */
export const AccentTooPale: Story = {args: {accent: 'gold'}};

/** Another author, clinic and country. */
export const OtherClinic: Story = {
  args: {
    author: 'Dr. Ann Example',
    credentials: 'MSc, MCSP',
    'clinic-name': 'Thames Physiotherapy',
    phone: '+44 20 7946 0018',
    locality: 'London',
    region: 'Southwark',
    country: 'GB',
    sections: 'tips consult',
  },
};

/** Nobody named as the author, and no title, for a page that has both of its own. */
export const NoHeading: Story = {args: {heading: '', author: 'off', sections: 'tips'}};

/** Less space and smaller type, in every part. */
export const Compact: Story = {args: {fit: 'compact', sections: 'tips consult'}};

/** A number without digits, an unknown section, no color: told once each, not once a part. */
export const WrongValues: Story = {
  tags: ['warns'],
  args: {phone: 'call us', sections: 'tips poems', accent: 'mud'},
};

/** Before the script has come, or without it: what the page's author put inside the tag. */
export const WithoutScript: Story = {
  tags: ['no-script'],
  render: () =>
    html`<running-back-pain-without-script class="fallback">
      <h2>${article.heading}</h2>
      ${article.intro.map((passage) => html`<p>${passage}</p>`)}
      <p>Call Ascent Physical Therapy: <a href="tel:+15163870053">516-387-0053</a></p>
    </running-back-pain-without-script>`,
};
