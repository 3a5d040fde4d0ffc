import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Timers stand still while a device sleeps: a short one is late by no more than itself. */
const LONGEST = 60_000;

/** Renders its host again when a moment has come. One timer at most, and none while the host is off the page. */
export class Clock implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** @param moment in milliseconds since 1970; `undefined` stops the clock. */
  wakeAt(moment: number | undefined): void {
    clearTimeout(this.timer);
    if (moment === undefined || !this.host.isConnected) return;
    const wait = Math.min(Math.max(moment - Date.now(), 0), LONGEST);
    this.timer = setTimeout(() => this.host.requestUpdate(), wait);
  }
}
