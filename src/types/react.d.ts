import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Elements} from './elements.js';

type Listeners<Events> = {[Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void};

type Props<Tag extends keyof Elements> = Omit<
  DetailedHTMLProps<HTMLAttributes<Elements[Tag]['element']>, Elements[Tag]['element']>,
  keyof Elements[Tag]['properties']
> &
  Elements[Tag]['properties'] &
  Elements[Tag]['attributes'] &
  Listeners<Elements[Tag]['events']>;

/** The elements in React 19: `<risk-list procedure={record} with-figures onprocedure-load={(event) => …} />`. */
export type ReactElements = {[Tag in keyof Elements]: Props<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
