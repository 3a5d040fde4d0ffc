/** Shortens the messages of Lit about wrong uses of `css`: no chunk and no page can use it in another way than our sources do. */
export const shortMessages = {
  name: 'short-messages',
  transform(code, id) {
    if (!id.endsWith('/css-tag.js')) return undefined;
    const short = code.replace(/throw Error\("[^"]*"(\+\w\+"[^"]*")?\)/g, 'throw Error("css")');
    if (short.length > code.length - 200) this.error(`${id} has messages of a new form.`);
    return {code: short, map: null};
  },
};
