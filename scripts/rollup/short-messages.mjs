/** File, message, the word instead (one for all compresses best), and how much shorter that is at least. */
const FORMS = [
  ['/css-tag.js', /throw Error\("[^"]*"(\+\w\+"[^"]*")?\)/g, 'throw Error("css")', 200],
  ['/lit-html.js', 'Error("invalid template strings array")', 'Error("css")', 20],
];

/** Shortens the messages of Lit about wrong uses of `css` and `html`: no chunk and no page can use them in other ways than our sources do. */
export const shortMessages = {
  name: 'short-messages',
  transform(code, id) {
    const [, message, instead, least] = FORMS.find(([file]) => id.endsWith(file)) ?? [];
    if (!message) return undefined;
    const short = code.replace(message, instead);
    if (short.length > code.length - least) this.error(`${id} has messages of a new form.`);
    return {code: short, map: null};
  },
};
