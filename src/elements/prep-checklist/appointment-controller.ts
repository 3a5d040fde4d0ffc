import type {ReactiveControllerHost} from 'lit';
import {ChunkController} from '../../core/controllers/chunk-controller.js';
import {isServer} from '../../core/is-server.js';
import type {TimeKeeper} from '../../model/schedule.js';
import type {AppointmentEntry, AppointmentState} from './appointment-state.js';
import type * as timesChunk from './times.lazy.js';

/** The chunk that reads appointments and renders times. */
export type TimesChunk = typeof timesChunk;

/** The time zone of the device, or an empty text where it does not know. A server is not the reader's device. */
export function deviceZone(): string {
  if (isServer) return '';
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && zone !== 'Etc/Unknown' ? zone : '';
}

/** Reads an appointment with the browser's own `Temporal` or one that is loaded then. */
export class AppointmentController {
  state: AppointmentState = {status: 'none'};

  /** The chunk of times, requested for the first appointment. */
  readonly times: ChunkController<TimesChunk>;
  private readonly temporal: ChunkController<{readonly Temporal: TimeKeeper}>;
  private key = '';

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    const without = 'shows no times of day';
    this.times = new ChunkController(host, 'times', () => import('./times.lazy.js'), without);
    this.temporal = new ChunkController(host, 'temporal', () => import('./temporal.lazy.js'), without);
  }

  /** Resolves when all is there that the appointment needs, or has failed to load. */
  get complete(): Promise<unknown> {
    return Promise.all([this.times.complete, this.temporal.complete]);
  }

  set(entry: AppointmentEntry): void {
    const key = JSON.stringify(entry);
    if (key === this.key) return;
    this.state = entry.appointment ? this.read(entry) : {status: 'none'};
    const isFinal = this.state.status !== 'waiting' && this.state.status !== 'unavailable';
    this.key = isFinal ? key : '';
  }

  private read(entry: AppointmentEntry): AppointmentState {
    const {times, temporal} = this;
    const chunk = times.get();
    const keeper = (globalThis as {Temporal?: TimeKeeper}).Temporal ?? temporal.get()?.Temporal;
    if (chunk && keeper) return chunk.readAppointment(this.host.localName, keeper, entry, deviceZone());
    return {status: times.hasFailed || temporal.hasFailed ? 'unavailable' : 'waiting'};
  }
}
