import type {PropertyDeclaration, ReactiveElement} from 'lit';

/** Lit's `@property()` for TypeScript's own decorators alone: Lit's serves two kinds and weighs ten times as much. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** A property that is the element's own business: a change renders, no attribute sets it. */
export const state = (): ReturnType<typeof property> => property({state: true, attribute: false} as PropertyDeclaration);
