import type {ReactiveControllerHost} from 'lit';

/** The actions of the host of a combobox. */
interface ComboboxActions<Option> {
  /** Whether the field contains anything that Escape clears. */
  readonly hasText: () => boolean;
  readonly clear: () => void;
  readonly select: (option: Option) => void;
  readonly submit: () => void;
}

/** Keyboard and list of a combobox, as the ARIA Authoring Practices describe it. */
export class ComboboxController<Option extends {readonly key: string}> {
  /** The options of the list; the host sets them once before each render. */
  options: readonly Option[] = [];
  isOpen = false;

  /** Key of the active option: it stays active when its index changes. */
  private activeKey?: string;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly actions: ComboboxActions<Option>,
  ) {}

  get isShown(): boolean {
    return this.isOpen && this.options.length > 0;
  }

  /** Index of the active option, or -1. */
  get activeIndex(): number {
    return this.options.findIndex(({key}) => key === this.activeKey);
  }

  /** Opens the list, with this option active or none. */
  open(activeKey?: string): void {
    this.set(true, activeKey);
  }

  /** Closes the list: it covers what comes after the field, which may have the focus next. */
  readonly close = (): void => this.set(false);

  readonly handleKeyDown = (event: KeyboardEvent): void => {
    // Safari ends a composition with a key of code 229, when it composes no more.
    if (event.isComposing || event.keyCode === 229 || !this.handleKey(event)) return;
    event.preventDefault();
    if (event.key !== 'Escape') return;
    // A dialog of the page around it stays open, also one that waits until the key comes up.
    stop(event);
    event.target!.addEventListener('keyup', stop, {once: true});
  };

  /** @returns whether the key has been used. */
  private handleKey({key, altKey}: KeyboardEvent): boolean {
    const {options, activeIndex, activeKey, isShown, actions} = this;
    if (key === 'Enter') {
      const active = isShown && options[activeIndex];
      if (active) actions.select(active);
      // The active option is gone: the form must not be submitted instead.
      else if (activeKey) this.set(this.isOpen);
      else actions.submit();
      return true;
    }
    if (key === 'Escape') {
      if (!isShown && !actions.hasText()) return false;
      if (!isShown) actions.clear();
      this.close();
      return true;
    }
    const isDown = key === 'ArrowDown';
    if (!options.length || (!isDown && key !== 'ArrowUp')) return false;
    const next = isDown ? (activeIndex + 1) % options.length : Math.max(activeIndex, 0) - 1;
    this.open(isShown || !altKey ? options.at(next)!.key : activeKey);
    return true;
  }

  private set(isOpen: boolean, activeKey?: string): void {
    this.isOpen = isOpen;
    this.activeKey = activeKey;
    this.host.requestUpdate();
  }
}

const stop = (event: Event): void => event.stopPropagation();
