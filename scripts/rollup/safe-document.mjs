import {resolve} from 'node:path';

/** Lets Lit make its nodes by the document's prototype: an element named `createElement` would hide the method. */
export const safeDocument = {
  name: 'safe-document',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
    const [, name] = /,(\w)=document,/.exec(code) ?? [];
    const safe = code
      .replace(`,${name}=document,`, `,${name}=safeDocument,`)
      // What wants a node gets the document itself.
      .replace(`.createTreeWalker(${name},`, '.createTreeWalker(document,')
      .replace(`.currentNode=${name},`, '.currentNode=document,');
    if (safe.match(/\bdocument\b/g)?.length !== 2) this.error(`${id} uses the document in a new form.`);
    return {code: `import {safeDocument} from ${JSON.stringify(resolve('dist/core/document.js'))};${safe}`, map: null};
  },
};
