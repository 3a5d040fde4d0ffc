import type {ReactiveController} from 'lit';
import {loadRecord} from '../../loading/load-record.js';
import {WAITING, type RecordState} from '../../core/context.js';
import {outcome, settled, type RecordHost} from '../../core/controllers/record-controller.js';

/** The records of an element whose `src` names several, separated by blanks: one that fails leaves the others as they are. */
export class Records implements ReactiveController {
  /** One for each address, in the author's order; none where `src` names a single record. */
  states: readonly RecordState[] = [];

  private src?: string;

  constructor(private readonly host: RecordHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    const {several, src} = this.host;
    const wanted = several ? src : undefined;
    if (wanted === this.src) return;
    this.src = wanted;
    const addresses = wanted?.trim().split(/\s+/) ?? [];
    this.states = addresses.map(() => WAITING);
    addresses.forEach((address, at) => void this.load(address, at));
  }

  private async load(address: string, at: number): Promise<void> {
    const {src} = this;
    const get = await outcome(loadRecord(address, this.host.baseURI));
    if (src !== this.src) return;
    const state = settled(this.host, get);
    this.states = this.states.map((old, index) => (index === at ? state : old));
    this.host.requestUpdate();
  }
}
