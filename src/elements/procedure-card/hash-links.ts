import type {LitElement, ReactiveController} from 'lit';
import {isServer} from '../../core/is-server.js';

/** Cards of one record have sections of the same name: the one that was followed last answers for the address. */
let current: HashLinks | undefined;
const setCurrent = (links: HashLinks): unknown => (current = links);

/** Addresses do not reach into shadow roots: shows the section of its host that the page's address, or a link of the host, names. */
export class HashLinks implements ReactiveController {
  private followed = '';

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) addEventListener('hashchange', this.followChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.followChange);
    if (current === this) current = undefined;
  }

  /** Once the sections are there; not again when the record is loaded again, which must not move the reader. */
  followAddress(): void {
    if (location.hash !== this.followed) this.followChange();
  }

  private readonly followChange = (): void => {
    const {hash} = location;
    if (!current || current === this || !current.find(hash)) this.show(hash);
  };

  /**
   * Handles the click on a link. The browser would resolve it against `<base>`, and other scripts would take it for a link to
   * another page. The page's address changes as it would.
   */
  readonly follow = (event: MouseEvent): void => {
    const {hash} = event.currentTarget as HTMLAnchorElement;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !this.find(hash)) return;
    event.preventDefault();
    try {
      const {pathname, search} = location;
      if (location.hash !== hash) history.pushState(history.state, '', pathname + search + hash);
    } catch {
      // A frame without an address of its own.
    }
    this.show(hash);
  };

  private find(hash: string): HTMLElement | null {
    // Ids are ours and need no decoding, which throws where an address is malformed.
    return hash ? this.host.renderRoot.querySelector(`#${CSS.escape(hash.slice(1))}`) : null;
  }

  private show(hash: string): void {
    const section = this.find(hash);
    if (!section) return;
    setCurrent(this);
    this.followed = hash;
    section.closest('details')?.setAttribute('open', '');
    section.scrollIntoView();
    section.focus({preventScroll: true});
  }
}
