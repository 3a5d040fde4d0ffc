/** What the document itself says: on it, an element of that name would hide it (`<img name="currentScript">`). */
export const ofDocument = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Document.prototype, name, document) as Document[K];
