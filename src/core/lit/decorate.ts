type Decorator = (target: object, key?: string) => unknown;

/** Applies TypeScript's own decorators; the build uses it instead of `tslib`'s. */
export const __decorate = (decorators: readonly Decorator[], target: object, key?: string): unknown =>
  decorators.reduceRight((result, decorate) => decorate(result as object, key) ?? result, target as unknown);
