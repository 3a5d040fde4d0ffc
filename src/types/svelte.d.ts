import type {HTMLAttributes} from 'svelte/elements';
import type {Elements} from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: (event: Events[Name]) => void;
};

type Props<Tag extends keyof Elements> = Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['properties']> &
  Elements[Tag]['properties'] &
  Elements[Tag]['attributes'] &
  Listeners<Elements[Tag]['events']>;

/** The elements in Svelte: `<risk-list procedure={record} with-figures={true} onprocedure-load={(event) => …} />`. */
export type SvelteElements = {[Tag in keyof Elements]: Props<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
