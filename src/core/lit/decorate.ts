type Decorator = (target: object, key?: string) => unknown;

/**
 * What TypeScript calls where a decorator stands; the build puts it in tslib's place, which serves every kind of decorator
 * and weighs a hundred bytes more in each bundle.
 */
export const __decorate = (decorators: readonly Decorator[], target: object, key?: string): unknown =>
  decorators.reduceRight((result, decorate) => decorate(result as object, key) ?? result, target as unknown);
