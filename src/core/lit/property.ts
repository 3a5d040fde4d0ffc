import type {PropertyDeclaration, ReactiveElement} from 'lit';

type Options = {-readonly [Name in keyof PropertyDeclaration]: PropertyDeclaration[Name]};

/**
 * Declares a reactive property, as Lit's `@property()` does, for TypeScript's own decorators only. A Boolean attribute with
 * the value `false` counts as absent: frameworks and editors that write `remember="false"` mean no.
 */
export const property =
  (options?: Options) =>
  (prototype: ReactiveElement, name: string): void => {
    if (options?.type === Boolean) options.converter = (value) => value !== null && value !== 'false';
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** Declares internal state: a change renders, and no attribute sets it. */
export const state = (): ReturnType<typeof property> => property({state: true, attribute: false} as PropertyDeclaration);
