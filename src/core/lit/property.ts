import type {PropertyDeclaration, ReactiveElement} from 'lit';

type Options = {-readonly [Name in keyof PropertyDeclaration]: PropertyDeclaration[Name]};

/**
 * Lit's `@property()` for TypeScript's own decorators alone: Lit's serves two kinds and weighs ten times as much.
 * Frameworks and editors that write `remember="false"` mean no, although HTML takes it for yes.
 */
export const property =
  (options?: Options) =>
  (prototype: ReactiveElement, name: string): void => {
    if (options?.type === Boolean) options.converter = (value) => value !== null && value !== 'false';
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** A property that is the element's own business: a change renders, no attribute sets it. */
export const state = (): ReturnType<typeof property> => property({state: true, attribute: false} as PropertyDeclaration);
