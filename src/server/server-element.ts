import {LitElement} from 'lit';
import * as all from '../all.js';
import {ProcedureElement} from '../core/procedure-element.js';

/** The listeners that Lit's server DOM keeps on an element. */
interface Listening {
  readonly __eventListeners: ReadonlyMap<string, ReadonlyMap<(event: Event) => void, unknown>>;
}

/** An element that is rendered once, on a server. */
export interface ServerElement extends HTMLElement {
  /** The element around it. */
  host?: ServerElement;
  connectedCallback(): void;
  attributeChangedCallback(name: string, old: null, value: string): void;
  enableUpdating(): void;
  requestUpdate(): void;
  createRenderRoot(): ShadowRoot;
  willUpdate(changed: Map<string, unknown>): void;
  render(): unknown;
}

type ServerClass = new () => ServerElement;

/** Stands for the shadow root of every element: nothing is rendered into it. */
const ROOT = {} as ShadowRoot;

/**
 * Makes an element fit for a server: it is rendered once, when its properties are set, and its styles are written out. Lit
 * would note each change and prepare an update that never comes.
 */
function onServer(element: typeof LitElement): ServerClass {
  class Server extends (element as unknown as ServerClass) {
    override host?: ServerElement;
    override enableUpdating = (): void => {};

    override requestUpdate(): void {}

    override createRenderRoot(): ShadowRoot {
      return ROOT;
    }

    /** Lit's server DOM has the attributes of all elements in one map of objects, which takes twice as long. */
    private readonly own = new Map<string, string>();

    override getAttribute(name: string): string | null {
      return this.own.get(name) ?? null;
    }

    override hasAttribute(name: string): boolean {
      return this.own.has(name);
    }

    override setAttribute(name: string, value: string): void {
      this.own.set(name, value);
    }

    override removeAttribute(name: string): void {
      this.own.delete(name);
    }

    /** Gives events to the listeners of an element and those around it. Lit's server DOM takes ten times as long. */
    override dispatchEvent(event: Event): boolean {
      (this as unknown as Listening).__eventListeners.get(event.type)?.forEach((_, listener) => listener(event));
      if (!event.cancelBubble) this.host?.dispatchEvent(event);
      return true;
    }
  }
  return Server;
}

/** The elements, by tag. */
export const CLASSES: ReadonlyMap<string, typeof LitElement> = new Map(
  Object.values(all)
    .filter((element) => element.prototype instanceof LitElement)
    .map((element) => [customElements.getName(element)!, element]),
);

/** Those that show a record. */
export const ELEMENTS: ReadonlyMap<string, typeof LitElement> = new Map(
  [...CLASSES].filter(([, element]) => element.prototype instanceof ProcedureElement && element !== all.ProcedureSource),
);

const SERVER_CLASSES: ReadonlyMap<string, ServerClass> = new Map([...CLASSES].map(([tag, element]) => [tag, onServer(element)]));

/** Creates an element. `undefined` for one that browsers fetch when it is needed, such as the control of reading aloud. */
export const createElement = (tag: string): ServerElement | undefined => {
  const Element = SERVER_CLASSES.get(tag);
  return Element && new Element();
};
