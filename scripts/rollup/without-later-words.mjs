const PREFIX = '\0words:';

/** Leaves out of a language's file the words of chunks: each group of them has a file of its own. */
export const withoutLaterWords = {
  name: 'without-later-words',
  resolveId(id) {
    const [, group] = /^\.\/(changes|chart|companion|handout|plan|search|speech|times)\/\w\w\.js$/.exec(id) ?? [];
    return group && PREFIX + group;
  },
  load: (id) => (id.startsWith(PREFIX) ? `export const ${id.slice(PREFIX.length)} = {};` : undefined),
};
