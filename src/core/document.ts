/**
 * The document, read by the properties of its prototype: in the document itself, an element of that name would hide them
 * (`<img name="currentScript">`, `<form name="createElement">`). The build gives it to Lit too.
 */
export const safeDocument = new Proxy(globalThis.document ?? {}, {
  get(target, name) {
    const value: unknown = Reflect.get(Document.prototype, name, target);
    return typeof value === 'function' ? (value.bind(target) as unknown) : value;
  },
  set: (target, name, value) => Reflect.set(Document.prototype, name, value, target),
});
