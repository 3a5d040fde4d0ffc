import {resolve} from 'node:path';

/** Replaces `tslib` by our own `__decorate`: see src/core/lit/README.md. */
export const ownDecorators = {
  name: 'own-decorators',
  // Our own takes no descriptor.
  renderChunk: (code) => ({code: code.replace(/^(\], \w+\.prototype, "\w+"), void 0\);$/gm, '$1);'), map: null}),
  resolveId: (id) => (id === 'tslib' ? resolve('src/core/lit/decorate.ts') : undefined),
};
