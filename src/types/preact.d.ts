import type {ClassAttributes, HTMLAttributes} from 'preact';
import type {Elements} from './elements.js';

type Listeners<Events> = {[Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void};

/** Preact writes `with-figures={false}` as an attribute that is there, so `false` is for the property: `withFigures={false}`. */
type Attributes<All> = {[Name in keyof All]: Exclude<All[Name], false>};

type Props<Tag extends keyof Elements> = Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['properties']> &
  ClassAttributes<Elements[Tag]['element']> &
  Elements[Tag]['properties'] &
  Attributes<Elements[Tag]['attributes']> &
  Listeners<Elements[Tag]['events']>;

/** The elements in Preact: `<risk-list procedure={record} withFigures={figures} onprocedure-load={(event) => …} />`. */
export type PreactElements = {[Tag in keyof Elements]: Props<Tag>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
