import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Elements} from './elements.js';

/** The type of a text attribute in a template, which is a property here. */
type Text<Value> = Value extends number ? Value | `${number}` : Value;

type Props<Tag extends keyof Elements> = Omit<HTMLAttributes, keyof Elements[Tag]['properties']> &
  PublicProps & {[Name in keyof Elements[Tag]['properties']]: Text<Elements[Tag]['properties'][Name]>};

type Listeners<Events> = {[Name in keyof Events]: (event: Events[Name]) => void};

/** The elements in Vue: `<risk-list :procedure="record" :with-figures="figures" @procedure-load="(event) => …" />`. */
export type VueElements = {
  [Tag in keyof Elements]: new () => Elements[Tag]['element'] & {
    $props: Props<Tag>;
    $emit: EmitFn<Listeners<Elements[Tag]['events']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
