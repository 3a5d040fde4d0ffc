/** A sheet as text, which the build minifies like those of elements. Nothing in it depends on values. */
export const cssText = ([text]: TemplateStringsArray): string => text!;
