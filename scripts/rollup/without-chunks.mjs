/** Leaves out of a script what it fetches when needed: there, `environment.loadPart` never imports a module. */
export const withoutChunks = {
  name: 'without-chunks',
  resolveDynamicImport: (specifier) => (/\.lazy\.js$/.test(specifier) ? {id: 'chunk', external: true} : undefined),
  renderDynamicImport: ({targetModuleId}) => (targetModuleId === 'chunk' ? {left: 'Promise.reject(/*', right: '*/)'} : undefined),
};
