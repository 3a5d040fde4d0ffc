import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Timers stand still while a device sleeps: a short one is late by no more than itself. */
const MAX_WAIT_MS = 60_000;

/** Renders its host again when a moment has come. One timer at most, and none while the host is off the page. */
export class UpdateTimer implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** @param moment in milliseconds since 1970; `undefined` stops the timer. */
  wakeAt(moment: number | undefined): void {
    clearTimeout(this.timer);
    if (moment === undefined || !this.host.isConnected) return;
    const wait = Math.min(Math.max(moment - Date.now(), 0), MAX_WAIT_MS);
    this.timer = setTimeout(() => this.host.requestUpdate(), wait);
  }
}
