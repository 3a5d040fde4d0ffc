import {resolve} from 'node:path';

/** Replaces `tslib` by our own `__decorate`: see src/core/lit/README.md. */
export const ownDecorators = {
  name: 'own-decorators',
  resolveId: (id) => (id === 'tslib' ? resolve('src/core/lit/decorate.ts') : undefined),
};
