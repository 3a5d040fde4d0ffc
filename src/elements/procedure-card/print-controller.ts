import {html, type ReactiveController, type TemplateResult} from 'lit';
import {isServer} from '../../core/is-server.js';
import type {Localize} from '../../core/controllers/localize-controller.js';
import {environment} from '../../loading/environment.js';
import {card} from '../../locales/en.js';
import type {Procedure} from '../../model/procedure.js';
import type {Card} from './handout/handout.lazy.js';

/** How long the part may take before the page is printed instead: nobody waits longer for a button. */
const PATIENCE_MS = 5000;

/**
 * How often a button was pressed on this page: the last one counts. It is counted when it is pressed, since several `import()`
 * of one part come in any order.
 */
let presses = 0;

/** A card on paper: the button that prints it alone, and what is closed opens whenever the page is printed. */
export class CardPrint implements ReactiveController {
  private printed = '';
  /** The record that the card shows now; it may be another when the handout is made. */
  private shown!: Procedure;

  constructor(private readonly host: Card) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) addEventListener('beforeprint', this.unfold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.unfold);
  }

  /** For browsers that cannot print what is closed by styles alone. */
  private readonly unfold = (): void => {
    const closed = this.host.renderRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [];
    const open = (isOpen: boolean): void => closed.forEach((details) => (details.open = isOpen));
    open(true);
    addEventListener('afterprint', () => open(false), {once: true});
  };

  /** The button, and what came of it. Where the part is not to be had in time, the page is printed, and the card with it. */
  render(procedure: Procedure, localize: Localize): TemplateResult {
    this.shown = procedure;
    const words = localize.words('card', card);
    const tell = (printed: string): void => {
      this.printed = printed;
      this.host.requestUpdate();
    };
    const print = async (): Promise<void> => {
      const press = ++presses;
      const isLast = (): boolean => press === presses;
      tell('');
      const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS, new Error('The handout takes too long.')));
      try {
        const {printHandout} = await Promise.race([
          environment.loadPart('handout', () => import('./handout/handout.lazy.js')),
          late,
        ]);
        tell(await printHandout(this.host, () => this.shown, localize, isLast));
      } catch (error) {
        console.error(error);
        if (isLast()) window.print();
      }
    };
    return html`<button class="print" part="print" type="button" aria-label=${`${words.print}: ${procedure.name}`} @click=${print}>${words.print}</button>
      <p class="muted" role="status">${this.printed}</p>`;
  }
}
