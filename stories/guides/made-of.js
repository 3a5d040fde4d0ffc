/** Names the packages that an application was built with, from the results of the run. */
export const madeOf = ({made}) =>
  Object.entries(made)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
