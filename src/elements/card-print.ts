import {html, isServer, type ReactiveController, type TemplateResult} from 'lit';
import type {Localize} from '../core/controllers/localize.js';
import {lazy} from '../core/lazy.js';
import {card} from '../locales/en.js';
import type {Procedure} from '../model/procedure.js';
import type {Card} from './handout.lazy.js';

/** A card on paper: the button that prints it alone, and what is closed opens whenever the page is printed. */
export class CardPrint implements ReactiveController {
  private printed = '';

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
    const closed = this.host.renderRoot?.querySelector<HTMLDetailsElement>('details:not([open])');
    if (!closed) return;
    closed.open = true;
    addEventListener('afterprint', () => (closed.open = false), {once: true});
  };

  /** The button, and what came of it. Where the part is not to be had, the page is printed, and the card with it. */
  render(procedure: Procedure, localize: Localize): TemplateResult {
    const words = localize.words('card', card);
    const tell = (printed: string): void => {
      this.printed = printed;
      this.host.requestUpdate();
    };
    const print = async (): Promise<void> => {
      tell('');
      try {
        const {printHandout} = await lazy('handout', () => import('./handout.lazy.js'));
        tell(await printHandout(this.host, procedure, localize));
      } catch (error) {
        console.error(error);
        window.print();
      }
    };
    return html`<button class="print" part="print" type="button" aria-label=${`${words.print}: ${procedure.name}`} @click=${print}>${words.print}</button>
      <p class="muted" role="status">${this.printed}</p>`;
  }
}
