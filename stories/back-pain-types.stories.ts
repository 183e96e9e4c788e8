import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {types} from '../src/content/en/types.js';
import '../src/widgets/back-pain-types/index.js';
import {widget, type WidgetArgs} from '../.storybook/widget.js';

const meta: Meta<WidgetArgs> = {title: 'Back pain types', component: 'back-pain-types'};
export default meta;

type Story = StoryObj<WidgetArgs>;

/** First sight: four kinds, and the one that is easily missed says at once what to do. */
export const FirstSight: Story = {};

/** One kind open: signs, triggers, first steps, time, and when to be seen beside the emergency line. */
export const OneOpen: Story = {args: {open: 'lumbar'}};

/** The easily missed kind open: it asks a runner to stop, so it stands out without alarm. */
export const EasilyMissed: Story = {args: {open: 'bone-stress'}};

/** Everything open, as on paper: each kind carries the emergency line of its own. */
export const AllOpen: Story = {args: {open: 'all'}};

/** Two kinds in the clinic's own order, for a page about pain in the leg. */
export const TwoKinds: Story = {args: {types: 'sciatica disc'}};

/** One at a time, where a long list would push the rest of the page away. */
export const Tabs: Story = {args: {layout: 'tabs'}};

/** Tabs that start with the kind a page is about. */
export const TabsAtSciatica: Story = {args: {layout: 'tabs', open: 'sciatica'}};

/** The tab of the easily missed kind says so in words. */
export const TabsAtBoneStress: Story = {args: {layout: 'tabs', open: 'bone-stress'}};

/** A small phone: what stands side by side comes one below the other. */
export const Narrow: Story = {args: {open: 'sciatica'}, globals: {width: '320'}};

/** Tabs on a small phone: they wrap, and the last one takes the whole line. */
export const NarrowTabs: Story = {args: {layout: 'tabs'}, globals: {width: '320'}};

/** A dark page: the box with the emergency line stays apart. */
export const Dark: Story = {args: {open: 'bone-stress'}, globals: {theme: 'dark'}};

/** Tabs on a dark page: the chosen one is told by its edge, not by its colour alone. */
export const DarkTabs: Story = {args: {layout: 'tabs'}, globals: {theme: 'dark'}};

/** A Spanish page: the widget speaks Spanish, and says so, so that it is read out right. */
export const SpanishPage: Story = {args: {open: 'strain'}, globals: {language: 'es'}};

/** An Arabic page: the widget speaks Arabic and runs from right to left. */
export const RightToLeftPage: Story = {args: {open: 'strain'}, globals: {language: 'ar'}};

/** A brand yellow nobody can read on white: the same hue, made dark enough. */
export const AccentTooPale: Story = {args: {accent: '#ffd400', layout: 'tabs'}};

/** A long title and a long name: they wrap and push nothing off the page. */
export const LongText: Story = {
  args: {
    heading:
      'What kinds of back pain runners get, what each of them feels like and when somebody should have a look at it',
    'clinic-name':
      'Donaudampfschifffahrtsgesellschaft Sports Medicine, Physical Therapy and Rehabilitation Associates of Long Island',
    phone: '+1 (516) 387-0053 extension 1204',
  },
};

/** Readers in Britain: a wrong emergency number costs time, so none is named in any card. */
export const OtherCountry: Story = {
  args: {
    country: 'GB',
    phone: '+44 20 7946 0018',
    'clinic-name': 'Thames Physiotherapy',
    open: 'sciatica',
  },
};

/** Without a title, for a page that has its own right above. */
export const NoHeading: Story = {args: {heading: ''}};

/** Less space and smaller type, for a sidebar. */
export const Compact: Story = {args: {fit: 'compact', open: 'disc'}};

/** A box of fixed height, as site builders make them: the widget scrolls inside. */
export const Scroll: Story = {
  args: {fit: 'scroll', open: 'all'},
  render: (args) => html`<div class="box">${widget('back-pain-types', args)}</div>`,
};

/** Two on one page: each keeps what a reader opens to itself. */
export const TwoSideBySide: Story = {
  render: () =>
    html`<div class="side-by-side">
      ${widget('back-pain-types', {types: 'strain lumbar', open: 'strain'})}
      ${widget('back-pain-types', {layout: 'tabs', types: 'sciatica disc', accent: '#7a1fa2'})}
    </div>`,
};

/** Misspelt values: the defaults stand in, and the console tells the page's author what to write. */
export const WrongValues: Story = {
  tags: ['warns'],
  args: {layout: 'accordion', types: 'whiplash', open: 'hernia'},
};

/** Before the script has come, or without it: what the page's author put inside the tag. */
export const WithoutScript: Story = {
  tags: ['no-script'],
  render: () =>
    html`<back-pain-types-without-script class="fallback">
      <h2>${types.heading}</h2>
      <p>${types.lead}</p>
      <dl>
        ${types.types.map(
          ({title, summary, missed}) =>
            html`<dt>${title}</dt>
              <dd>${summary} ${missed?.action}</dd>`,
        )}
      </dl>
      <p>Call Ascent Physical Therapy: <a href="tel:+15163870053">516-387-0053</a></p>
    </back-pain-types-without-script>`,
};
