import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {alignment} from '../src/content/en/alignment.js';
import '../src/widgets/alignment-guide/index.js';
import {widget, type WidgetArgs} from '../.storybook/widget.js';

const meta: Meta<WidgetArgs> = {title: 'Alignment guide', component: 'alignment-guide'};
export default meta;

type Story = StoryObj<WidgetArgs>;

/** First sight: signs worth a look, three steps in a line each, and what an assessment includes. */
export const FirstSight: Story = {};

/** Inserts open: a fair trial has an end, and stopping is an answer too. */
export const OrthoticsOpen: Story = {args: {open: 'orthotics'}};

/** Shoes open: comfort and fit first. */
export const FootwearOpen: Story = {args: {open: 'footwear'}};

/** Exercises open: the step with the most to say about what is known. */
export const ExercisesOpen: Story = {args: {open: 'exercises'}};

/** All steps open, as on paper. */
export const AllOpen: Story = {args: {open: 'all'}};

/** Two steps in the clinic's own order, for a clinic that fits no inserts. */
export const TwoSteps: Story = {args: {steps: 'exercises footwear'}};

/** A small phone: the stages of an assessment one below the other. */
export const Narrow: Story = {args: {open: 'footwear'}, globals: {width: '320'}};

/** A dark page: the signs stay apart from the rest. */
export const Dark: Story = {args: {open: 'orthotics'}, globals: {theme: 'dark'}};

/** A Spanish page: the widget speaks Spanish, and says so, so that it is read out right. */
export const SpanishPage: Story = {globals: {language: 'es'}};

/** An Arabic page: the widget speaks Arabic and runs from right to left. */
export const RightToLeftPage: Story = {globals: {language: 'ar'}};

/** A brand yellow nobody can read on white: the same hue, made dark enough. */
export const AccentTooPale: Story = {args: {accent: '#ffd400', open: 'orthotics'}};

/** A long title and a long name: they wrap and push nothing off the page. */
export const LongText: Story = {
  args: {
    heading:
      'What your feet and your legs may have to do with your back, what you can try about it and what a therapist looks at',
    'clinic-name':
      'Donaudampfschifffahrtsgesellschaft Sports Medicine, Physical Therapy and Rehabilitation Associates of Long Island',
    phone: '+1 (516) 387-0053 extension 1204',
  },
};

/** Readers in Britain: a wrong emergency number costs time, so none is named. */
export const OtherCountry: Story = {
  args: {country: 'GB', phone: '+44 20 7946 0018', 'clinic-name': 'Thames Physiotherapy'},
};

/** Without a title, for a page that has its own right above. */
export const NoHeading: Story = {args: {heading: ''}};

/** Less space and smaller type, for a sidebar. */
export const Compact: Story = {args: {fit: 'compact', open: 'footwear'}};

/** A box of fixed height, as site builders make them: the widget scrolls inside. */
export const Scroll: Story = {
  args: {fit: 'scroll', open: 'all'},
  render: (args) => html`<div class="box">${widget('alignment-guide', args)}</div>`,
};

/** Two on one page: each keeps what a reader opens to itself. */
export const TwoSideBySide: Story = {
  render: () =>
    html`<div class="side-by-side">
      ${widget('alignment-guide', {steps: 'orthotics', open: 'orthotics'})}
      ${widget('alignment-guide', {steps: 'exercises', accent: '#7a1fa2'})}
    </div>`,
};

/** Misspelt values: the defaults stand in, and the console tells the page's author what to write. */
export const WrongValues: Story = {
  tags: ['warns'],
  args: {steps: 'surgery', open: 'insoles'},
};

/** Before the script has come, or without it: what the page's author put inside the tag. */
export const WithoutScript: Story = {
  tags: ['no-script'],
  render: () =>
    html`<alignment-guide-without-script class="fallback">
      <h2>${alignment.heading}</h2>
      <p>${alignment.lead}</p>
      <ul>
        ${alignment.signs.items.map((sign) => html`<li>${sign}</li>`)}
      </ul>
      <p>${alignment.signs.intro}</p>
      <p>Call Ascent Physical Therapy: <a href="tel:+15163870053">516-387-0053</a></p>
    </alignment-guide-without-script>`,
};
