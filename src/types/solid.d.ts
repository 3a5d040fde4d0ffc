import type {JSX} from 'solid-js';
import type {Elements} from './elements.js';

type Prefixed<Prefix extends string, All> = {[Name in keyof All & string as `${Prefix}:${Name}`]?: All[Name]};
type Listeners<Events> = {[Name in keyof Events & string as `on:${Name}`]?: (event: Events[Name]) => void};

type Props<Tag extends keyof Elements> = Omit<JSX.HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['properties']> &
  Elements[Tag]['properties'] &
  Prefixed<'prop', Elements[Tag]['properties']> &
  Elements[Tag]['attributes'] &
  Listeners<Elements[Tag]['events']>;

/** The elements in Solid: `<risk-list procedure={record()} with-figures={true} on:procedure-load={(event) => …} />`. */
export type SolidElements = {[Tag in keyof Elements]: Props<Tag>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
