/** Words beside drawings of chances. */
export const chart = {
  eachFigure: 'Each circle is one person.',
  scale: 'Each step to the right on the scale is ten times less likely.',
};
