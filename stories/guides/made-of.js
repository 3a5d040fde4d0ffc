/** What a consumer was built with, in words: from the results of the run. */
export const madeOf = ({made}) =>
  Object.entries(made)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
