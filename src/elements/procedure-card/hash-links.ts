import type {LitElement, ReactiveController} from 'lit';
import {isServer} from '../../core/is-server.js';

/** Addresses do not reach into shadow roots: shows the part of its host that the page's address, or a link of the host, names. */
export class HashLinks implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) addEventListener('hashchange', this.followAddress);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.followAddress);
  }

  readonly followAddress = (): void => this.show(location.hash);

  /** For the click on a link. */
  readonly follow = ({currentTarget}: Event): void => this.show((currentTarget as HTMLAnchorElement).hash);

  private show(hash: string): void {
    // Ids are ours and need no decoding, which throws where an address is malformed.
    const part = hash && this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(hash.slice(1))}`);
    if (!part) return;
    part.closest('details')?.setAttribute('open', '');
    part.scrollIntoView();
    part.focus({preventScroll: true});
  }
}
