import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {Elements} from './elements.js';

type Listeners<Events> = {[Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void};

type Props<Tag extends keyof Elements> = Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['properties']> &
  ClassAttributes<Elements[Tag]['element']> &
  Elements[Tag]['properties'] &
  Elements[Tag]['attributes'] &
  Listeners<Elements[Tag]['events']>;

/** The elements in Preact: `<risk-list procedure={record} with-figures={figures} onprocedure-load={(event) => …} />`. */
export type PreactElements = {[Tag in keyof Elements]: Props<Tag>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
