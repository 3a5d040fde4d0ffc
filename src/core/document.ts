/** Reads a property from the document's prototype: an element of that name would hide it (`<img name="currentScript">`). */
export const ofDocument = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Document.prototype, name, document) as Document[K];
