import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {tips} from '../src/content/en/tips.js';
import '../src/widgets/back-pain-tips/index.js';
import {widget, type WidgetArgs} from '../.storybook/widget.js';

const meta: Meta<WidgetArgs> = {title: 'Back pain tips', component: 'back-pain-tips'};
export default meta;

type Story = StoryObj<WidgetArgs>;

/** First sight: five things to do, each in one line, so that a reader can pick one. */
export const FirstSight: Story = {};

/** Side by side where there is room: for wide pages on which the list would leave half empty. */
export const Cards: Story = {args: {layout: 'cards'}};

/** Numbered, for a page that says "start at the top". */
export const Steps: Story = {args: {layout: 'steps'}};

/** One tip open: how, why, what to watch for, and how sure we are. */
export const OneOpen: Story = {args: {open: 'core'}};

/** Everything open: for a page that is read from top to bottom, or printed. */
export const AllOpen: Story = {args: {open: 'all'}};

/** Open cards of unequal length: a long one must not stretch its neighbour. */
export const OpenCards: Story = {args: {layout: 'cards', open: 'core footwear'}};

/** Two tips in the clinic's own order, for a page about one subject. */
export const TwoChosen: Story = {args: {tips: 'footwear technique'}};

/** A single tip: the smallest the widget can be. */
export const OneChosen: Story = {args: {tips: 'mobility', open: 'mobility'}};

/** Put on the reader's list: the print button now says that it prints the list. */
export const OnMyList: Story = {
  args: {open: 'core technique'},
  play: async ({canvasElement}) => {
    const {shadowRoot} = canvasElement.querySelector('back-pain-tips') ?? {};
    for (const box of await whenShown(shadowRoot, '.panel:not([hidden]) input')) box.click();
  },
};

/** A reader asks how sure a tip is: what the grade rests on, and the sources, which come then. */
export const HowSure: Story = {
  args: {tips: 'technique', open: 'technique'},
  play: async ({canvasElement}) => {
    const {shadowRoot} = canvasElement.querySelector('back-pain-tips') ?? {};
    for (const question of await whenShown(shadowRoot, '.how-sure')) question.click();
  },
};

/** A small phone: 320 px is the narrowest screen people hold. */
export const Narrow: Story = {args: {open: 'technique'}, globals: {width: '320'}};

/** A dark page: the widget follows the page, not the reader's system. */
export const Dark: Story = {args: {open: 'core'}, globals: {theme: 'dark'}};

/** A dark widget on a light page, because the clinic asked for it. */
export const DarkOnLight: Story = {args: {theme: 'dark', open: 'footwear'}};

/** A Spanish page: the widget speaks Spanish, and says so, so that it is read out right. */
export const SpanishPage: Story = {globals: {language: 'es'}};

/** An Arabic page: the widget speaks Arabic and runs from right to left. */
export const RightToLeftPage: Story = {args: {open: 'core'}, globals: {language: 'ar'}};

/** A brand yellow nobody can read on white: the same hue, dark enough. */
export const AccentTooPale: Story = {args: {accent: '#ffd400', open: 'core'}};

/** A brand navy nobody can see on black: the same hue, light enough. */
export const AccentTooDark: Story = {
  args: {accent: '#0a1a4f', open: 'core'},
  globals: {theme: 'dark'},
};

/** Long words and a long name: they wrap and push nothing off the page. */
export const LongText: Story = {
  args: {
    heading:
      'What the physical therapists of our three clinics would like every runner with a sore back to know before the next long run',
    'clinic-name':
      'Donaudampfschifffahrtsgesellschaft Sports Medicine, Physical Therapy and Rehabilitation Associates of Long Island',
    phone: '+1 (516) 387-0053 extension 1204',
    open: 'assessment',
  },
};

/** Readers in Britain: a wrong emergency number costs time, so none is named. */
export const OtherCountry: Story = {
  args: {country: 'GB', phone: '+44 20 7946 0018', 'clinic-name': 'Thames Physiotherapy'},
};

/** Without a title, for a page that has its own right above. */
export const NoHeading: Story = {args: {heading: ''}};

/** Less space and smaller type, for a sidebar. */
export const Compact: Story = {args: {fit: 'compact', open: 'core'}};

/** A box of fixed height, as site builders make them: the widget scrolls inside. */
export const Scroll: Story = {
  args: {fit: 'scroll', open: 'all'},
  render: (args) => html`<div class="box">${widget('back-pain-tips', args)}</div>`,
};

/** Two on one page, each with its own colour and its own open tip. */
export const TwoSideBySide: Story = {
  args: {tips: 'core mobility'},
  render: (args) =>
    html`<div class="side-by-side">
      ${widget('back-pain-tips', {...args, open: 'core'})}
      ${widget('back-pain-tips', {...args, open: 'mobility', accent: '#7a1fa2'})}
    </div>`,
};

/** Misspelt values: the defaults stand in, and the console tells the page's author what to write. */
export const WrongValues: Story = {
  tags: ['warns'],
  args: {layout: 'carousel', tips: 'stretching', open: 'everything'},
};

/** Before the script has come, or without it: what the page's author put inside the tag. */
export const WithoutScript: Story = {
  tags: ['no-script'],
  render: () =>
    html`<back-pain-tips-without-script class="fallback">
      <h2>${tips.heading}</h2>
      <ol>
        ${tips.tips.map(({action}) => html`<li>${action}</li>`)}
      </ol>
      <p>Call Ascent Physical Therapy: <a href="tel:+15163870053">516-387-0053</a></p>
    </back-pain-tips-without-script>`,
};

/** The elements a reader would press, once the widget shows its content. */
async function whenShown(
  root: ShadowRoot | null | undefined,
  selector: string,
): Promise<readonly HTMLElement[]> {
  if (!root) throw new Error('The widget has no shadow root.');
  const found = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  if (!found().length)
    await new Promise<void>((resolve) =>
      root.host.addEventListener('ascent-ready', () => resolve(), {once: true}),
    );
  return found();
}
