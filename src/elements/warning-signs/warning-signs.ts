import {html, nothing, type TemplateResult} from 'lit';
import MessageCircle from 'lucide/dist/esm/icons/message-circle.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import {icon, type IconShape} from '../../core/render/icon.js';
import {phoneLink, withPhone} from '../../core/render/phone.js';
import {contactsOf, type Contact} from '../../model/contacts.js';
import {listItem, prose, spoken} from '../../core/render/record-text.js';
import {customElement} from '../../core/custom-element.js';
import {ListElement} from '../../core/list-element.js';
import {property} from '../../core/lit/property.js';
import {warningSigns} from '../../locales/en.js';
import {isSame, signsInMore} from '../../model/unrated-warning-signs.js';
import type {Procedure, WarningSign} from '../../model/procedure.js';
import {sharedStyles} from '../../core/styles/shared.styles.js';
import {styles} from './warning-signs.styles.js';

const LEVELS = ['emergency', 'urgent', 'non-urgent'] as const;
const ICONS: Readonly<Record<WarningSign['urgency'], IconShape>> = {
  emergency: TriangleAlert,
  urgent: Clock,
  'non-urgent': MessageCircle,
};

/**
 * @summary When to get help, in three levels of urgency. The name of each level is in its heading and its accessible name.
 * Phone numbers, of the page or of the record, are links that call, and are shown where the record has no signs too.
 * Signs whose urgency the source does not state (`more`, under such a heading) stand below, as the source has them.
 * @slot intro - Shown before the list.
 * @cssprop [--procedure-emergency] - Colour of the emergency level.
 * @cssprop [--procedure-urgent] - Colour of the urgent level.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of one level of urgency.
 * @csspart list - The list.
 * @csspart item - One sign.
 * @csspart level - One level of urgency.
 * @csspart contacts - Whom to call.
 * @example
 * <warning-signs src="/procedures/knee-replacement.json" emergency-number="911" care-team-phone="555-010-0199"></warning-signs>
 */
@customElement('warning-signs')
export class WarningSigns extends ListElement {
  static override styles = [sharedStyles, styles];

  /** The number to call in an emergency where the page is read, such as `911`; else "the emergency number". */
  @property({attribute: 'emergency-number'}) emergencyNumber?: string;

  /** The care team's phone number. Takes precedence over the record's. */
  @property({attribute: 'care-team-phone'}) careTeamPhone?: string;

  protected override readonly field = 'warningSigns';

  protected override get words(): typeof warningSigns {
    return this.localize.words('warningSigns', warningSigns);
  }

  /** Without signs there is still somebody to call. */
  protected override renderAbsent(signs: Procedure['warningSigns'], procedure: Procedure): TemplateResult {
    if (signsInMore(procedure).length) return this.renderItems(procedure);
    const {words} = this;
    const contacts = contactsOf(procedure, this);
    const number = numberOf(contacts, 'emergency');
    if (!contacts.length) return super.renderAbsent(signs);
    return html`<p><strong>${number ? withPhone(words.emergency, number) : words.emergencyUnknown}</strong></p>
      <p>${signs ? this.common.statedNone : words.noSigns}</p>
      ${this.renderContacts(contacts, [{urgency: 'emergency'}])}`;
  }

  protected override renderItems(procedure: Procedure): TemplateResult {
    const {words} = this;
    const {lang, warningSigns: signs = []} = procedure;
    const contacts = contactsOf(procedure, this);
    return html`${LEVELS.map((urgency) => {
      const items = signs.filter((sign) => sign.urgency === urgency);
      return items.length ? this.renderLevel(urgency, contacts, renderSigns(items, lang, urgency)) : nothing;
    })}
    ${signsInMore(procedure).map(
      ({heading, items}) => html`<div class="level" part="level" role="group" aria-label=${heading}>
        ${signs.length || !isSame(heading, words.heading) ? this.heading(spoken(lang, heading), 1) : nothing}
        ${renderSigns(items, lang, 'emergency')}
      </div>`,
    )}
    ${this.renderContacts(contacts, signs)}`;
  }

  private renderLevel(urgency: WarningSign['urgency'], contacts: readonly Contact[], list: TemplateResult): TemplateResult {
    const {words} = this;
    const {level, action, call}: LevelWords = words.urgency[urgency];
    const phone = call && numberOf(contacts, urgency === 'emergency' ? 'emergency' : 'care-team');
    const name = `${level}. ${call && phone ? call(phone) : action}`;
    const heading = html`${icon(ICONS[urgency])}<span>${level}. ${call && phone ? withPhone(call, phone) : action}</span>`;
    return html`<div class="level ${urgency}" part="level" role="group" aria-label=${name}>${this.heading(heading, 1)} ${list}</div>`;
  }

  /** Whom to call, where a level's heading does not say it all, each with the hours; on paper, where no number of the care team is known, a line to write it on. */
  private renderContacts(contacts: readonly Contact[], signs: readonly Pick<WarningSign, 'urgency'>[]): TemplateResult {
    const {words, common} = this;
    const isKnown = contacts.some(({kind}) => kind !== 'emergency');
    const inHeading = signs.map(({urgency}) => (urgency === 'emergency' ? 'emergency' : urgency === 'urgent' ? 'care-team' : ''));
    const shown = contacts.filter(({kind, name, hours}) => name || hours || !inHeading.includes(kind as never));
    return html`${
      shown.length
        ? html`<ul class="calls" part="contacts">
            ${shown.map(
              ({kind, phone, name, hours}) => html`<li>
                ${name ?? words.contacts[kind]}: <strong>${phoneLink(phone)}</strong>${hours ? html`${common.comma}${hours}` : nothing}
              </li>`,
            )}
          </ul>`
        : nothing
    }
    ${isKnown ? nothing : html`<p class="write" aria-hidden="true">${words.writeNumber}</p>`}`;
  }
}

/** The words of a level's heading; `call` if there is a number to call. */
interface LevelWords {
  readonly level: string;
  readonly action: string;
  readonly call?: (phone: string) => string;
}

const numberOf = (contacts: readonly Contact[], wanted: Contact['kind']): string | undefined =>
  contacts.find(({kind}) => kind === wanted)?.phone;

/** The glossary explains no word of an emergency, and of signs that may be one: nothing is to be pressed there but the number. */
const renderSigns = (items: NonNullable<Procedure['steps']>, lang: string, urgency: WarningSign['urgency']): TemplateResult =>
  html`<ul class="list" part="list">
    ${items.map((item) => html`<li part="item">${listItem(lang, item, urgency === 'emergency' ? spoken : prose)}</li>`)}
  </ul>`;

declare global {
  interface HTMLElementTagNameMap {
    'warning-signs': WarningSigns;
  }
}
