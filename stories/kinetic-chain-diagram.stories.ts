import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {chain} from '../src/content/en/chain.js';
import '../src/widgets/kinetic-chain-diagram/index.js';
import {widget, type WidgetArgs} from '../.storybook/widget.js';

const meta: Meta<WidgetArgs> = {
  title: 'Kinetic chain diagram',
  component: 'kinetic-chain-diagram',
};
export default meta;

type Story = StoryObj<WidgetArgs>;

/** First sight: a body at rest, so that the first change is the reader's own. */
export const Neutral: Story = {};

/** The article's own example: one foot rolls in, and the change travels up to the low back. */
export const RightRollsIn: Story = {args: {preset: 'right-in'}};

/** The same on the other side: the pelvis drops to the left now. */
export const LeftRollsIn: Story = {args: {preset: 'left-in'}};

/** Both feet alike: the pelvis stays level, and the picture has to say so. */
export const BothRollIn: Story = {args: {preset: 'both-in'}};

/** A stiff, high-arched foot on the right: the other direction. */
export const RightRollsOut: Story = {args: {preset: 'right-out'}};

/** The same on the other side. */
export const LeftRollsOut: Story = {args: {preset: 'left-out'}};

/** Both feet roll out: level again. */
export const BothRollOut: Story = {args: {preset: 'both-out'}};

/** One in, one out: the strongest tilt that the examples show. */
export const RightInLeftOut: Story = {args: {preset: 'right-in-left-out'}};

/** A heel of the clinic's own choice, between the examples: no example is marked as chosen. */
export const OwnDegrees: Story = {args: {left: 2, right: 7}};

/** The ends of the range on both sides: nothing leaves the picture. */
export const Extremes: Story = {args: {left: -6, right: 10, scale: 5}};

/** On one leg, as runners are: the change goes up to the knee, and no number is claimed above it. */
export const MidStride: Story = {args: {preset: 'right-in', pose: 'mid-stride'}};

/** The other leg on the ground, because that heel rolls further. */
export const MidStrideLeft: Story = {args: {preset: 'left-in', pose: 'mid-stride'}};

/** From the side: the forward tilt that both feet together make, which nobody sees from behind. */
export const FromTheSide: Story = {args: {preset: 'both-in', view: 'side'}};

/** A long reach: the foot meets the ground far ahead of the hips. */
export const LandingAhead: Story = {args: {view: 'side', pose: 'landing-ahead'}};

/** A shorter step: the foot lands closer to under the hips. */
export const LandingCloser: Story = {args: {view: 'side', pose: 'landing-under'}};

/** From the side on a small phone and a dark page. */
export const FromTheSideNarrow: Story = {
  args: {preset: 'both-in', view: 'side'},
  globals: {width: '320', theme: 'dark'},
};

/** A pose that the view does not have: the widget stands, and the page's author is told. */
export const PoseNotOfTheView: Story = {
  args: {view: 'side', pose: 'mid-stride'},
  tags: ['warns'],
};

/** One joint lit and explained, for a page about the knee. */
export const KneeExplained: Story = {args: {preset: 'right-in', focus: 'knee'}};

/** The pelvis lit: here the two sides meet. */
export const PelvisExplained: Story = {args: {preset: 'right-in', focus: 'pelvis'}};

/** The low back lit: the end of the chain, where the evidence is thinnest. */
export const BackExplained: Story = {args: {preset: 'right-in', focus: 'back'}};

/** Drawn as large as life: how small these changes are. */
export const TrueToLife: Story = {args: {preset: 'right-in', scale: '1'}};

/** Drawn five times larger, for a small picture or a lecture hall. */
export const FiveTimes: Story = {args: {preset: 'right-in', scale: '5'}};

/** A small phone: the picture first, the words below it. */
export const Narrow: Story = {
  args: {preset: 'right-in', focus: 'foot'},
  globals: {width: '320'},
};

/** A dark page: the figure, its ghost and its lines all stay apart. */
export const Dark: Story = {
  args: {preset: 'right-in', focus: 'pelvis'},
  globals: {theme: 'dark'},
};

/** A Spanish page: the widget speaks Spanish, and says so, so that it is read out right. */
export const SpanishPage: Story = {args: {preset: 'right-in'}, globals: {language: 'es'}};

/** An Arabic page: words run from right to left, and the body's right stays on the right. */
export const RightToLeftPage: Story = {args: {preset: 'right-in'}, globals: {language: 'ar'}};

/** A brand yellow nobody can see on white: the same hue, dark enough for lines and labels. */
export const AccentTooPale: Story = {
  args: {accent: '#ffd400', preset: 'right-in', focus: 'knee'},
};

/** Long words and a long name: they wrap and push nothing off the page. */
export const LongText: Story = {
  args: {
    heading:
      'What a foot that rolls in or out may do to your shin, your knee, your hip, your pelvis and the low back that started all these questions',
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
export const Compact: Story = {args: {fit: 'compact', preset: 'right-in'}};

/** A box of fixed height, as site builders make them: the widget scrolls inside. */
export const Scroll: Story = {
  args: {fit: 'scroll', preset: 'right-in'},
  render: (args) => html`<div class="box">${widget('kinetic-chain-diagram', args)}</div>`,
};

/** Two on one page, to compare: each keeps its own pose. */
export const TwoSideBySide: Story = {
  render: () =>
    html`<div class="side-by-side">
      ${widget('kinetic-chain-diagram', {preset: 'right-in', heading: 'Rolls in'})}
      ${widget('kinetic-chain-diagram', {
        preset: 'right-out',
        heading: 'Rolls out',
        accent: '#7a1fa2',
      })}
    </div>`,
};

/** Beyond the range and misspelt: held at the end of the range, defaults for the rest. */
export const WrongValues: Story = {
  tags: ['warns'],
  args: {preset: 'flat-foot', right: 45, focus: 'elbow', scale: 'huge'},
};

/** Before the script has come, or without it: what the page's author put inside the tag. */
export const WithoutScript: Story = {
  tags: ['no-script'],
  render: () =>
    html`<kinetic-chain-diagram-without-script class="fallback">
      <h2>${chain.heading}</h2>
      <p>${chain.lead} ${chain.honest}</p>
      <dl>
        ${chain.joints.map(
          ({name, meaning}) =>
            html`<dt>${name}</dt>
              <dd>${meaning}</dd>`,
        )}
      </dl>
      <p>Call Ascent Physical Therapy: <a href="tel:+15163870053">516-387-0053</a></p>
    </kinetic-chain-diagram-without-script>`,
};
