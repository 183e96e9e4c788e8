import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {clinicLinks} from '../../clinic/links.js';
import {loadResources} from '../../content/load/resources.js';
import {loadSafety} from '../../content/load/safety.js';
import type {ResourcesContent, SafetyContent} from '../../content/schema.js';
import {AscentElement} from '../../element/ascent-element.js';
import type {Locale} from '../../i18n/locale.js';
import {msg} from '../../i18n/msg.js';
import {fill} from '../../shared/fill.js';
import {helpLine} from '../../shared/help-line.js';
import {idList, text} from '../../shared/parse.js';
import {safetyLine} from '../../shared/safety.js';
import {baseStyles} from '../../theme/base.styles.js';
import {disclosureStyles} from '../../theme/disclosure.styles.js';
import {LINK_SHAPES, type LinkId} from './clinic-resources.shapes.js';
import {styles} from './clinic-resources.styles.js';

const IDS = Object.keys(LINK_SHAPES) as LinkId[];

type Content = ResourcesContent & {readonly safety: SafetyContent};

/** One link as a reader sees it. */
interface Shown {
  readonly id: LinkId;
  readonly label: string;
  readonly address: string;
}

/**
 * The clinic's own links: its website, its profiles and what else it offers to runners, as plain
 * links that bring nothing from other sites onto the page.
 *
 * Until at least one of its links is set it shows nothing at all: no frame, no gap, and not the
 * text inside the tag either.
 *
 * @summary The clinic's website, social profiles and further resources, as plain links.
 * @tag clinic-resources
 *
 * @fires {CustomEvent<{resource: string}>} ascent-resource-open - A reader followed a link; its id or, from the list of resources, its title.
 * @csspart link - One link.
 * @csspart help - The line with the clinic's phone.
 */
export class ClinicResources extends AscentElement<Content> {
  static override readonly tag = 'clinic-resources';
  static override styles = [baseStyles, disclosureStyles, styles];

  /**
   * Which links, in which order: ids from website, facebook, instagram, youtube, resources
   * (`articles` is another name for resources). Default: all that are set.
   */
  @property() links: string | null = null;

  /** Address of the clinic's website (https, http or relative). Not set: no such link. */
  @property() website: string | null = null;

  /** Address of the clinic's page on Facebook. Not set: no such link. */
  @property() facebook: string | null = null;

  /** Address of the clinic's profile on Instagram. Not set: no such link. */
  @property() instagram: string | null = null;

  /** Address of the clinic's channel on YouTube. Not set: no such link. */
  @property() youtube: string | null = null;

  /** More to read or watch, as `Title | https://…` with `;` between two of them. Not set: none. */
  @property() resources: string | null = null;

  /** Town of the clinic. Default: North Massapequa. */
  @property() locality: string | null = null;

  /** State or region of the clinic. Default: NY. */
  @property() region: string | null = null;

  protected override async loadContent(locale: Locale): Promise<Content> {
    const [resources, safety] = await Promise.all([loadResources(locale), loadSafety(locale)]);
    return {...resources, safety};
  }

  protected override defaultHeading(content: Content): string {
    return content.heading;
  }

  protected override body(content: Content): TemplateResult | typeof nothing {
    const shown = this.#shown();
    if (!shown.length) return nothing;
    const {clinic} = this;
    const {clinicName, locality, region} = clinic;
    return html`
      <p class="lead">${fill(content.lead, {clinic: clinicName, locality, region})}</p>
      <ul class="links" role="list">
        ${shown.map((link) => this.#link(link))}
      </ul>
      ${helpLine(clinic)} ${safetyLine(content.safety, clinic.country)}
    `;
  }

  #shown(): readonly Shown[] {
    const links = clinicLinks(this, this.refuse);
    const wanted = text(this.links).replace(/\barticles\b/gi, 'resources');
    return idList('links', wanted, IDS, IDS, this.refuse).flatMap((id): readonly Shown[] =>
      id === 'resources'
        ? links.resources.map(({title, address}) => ({id, label: title, address}))
        : links[id]
          ? [{id, label: nameOf(id), address: links[id]}]
          : [],
    );
  }

  #link({id, label, address}: Shown): TemplateResult {
    const resource = id === 'resources' ? label : id;
    // Other sites refuse to be shown inside a frame, such as a site builder's HTML block.
    const framed = window.parent !== window;
    return html`<li>
      <a
        class="link"
        part="link"
        href=${address}
        target=${framed ? '_blank' : nothing}
        rel="noopener"
        @click=${() => this.emit('ascent-resource-open', {resource})}
      >
        <svg class="drawing" viewBox="0 0 24 24" aria-hidden="true">${LINK_SHAPES[id]}</svg>
        <span>${label}</span>
      </a>
    </li>`;
  }
}

function nameOf(id: Exclude<LinkId, 'resources'>): string {
  switch (id) {
    case 'website':
      return msg('Our website', {id: 'clinic-resources.website'});
    case 'facebook':
      return msg('Follow us on Facebook', {id: 'clinic-resources.facebook'});
    case 'instagram':
      return msg('Follow us on Instagram', {id: 'clinic-resources.instagram'});
    case 'youtube':
      return msg('Watch us on YouTube', {id: 'clinic-resources.youtube'});
  }
}
