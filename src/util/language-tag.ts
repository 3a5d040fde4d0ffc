/**
 * The language tag in what authors and systems write for one: `es_MX` is `es-MX`. Of what is none, such as `en-US.UTF-8`
 * or `en-US, es`, the language at its beginning remains.
 * @returns a tag that `Intl` takes, or an empty text.
 */
export function languageTag(written: string): string {
  const tag = written.trim().replaceAll('_', '-');
  return [tag, /^[a-z]*/i.exec(tag)![0]].find(isLanguageTag) ?? '';
}

/** Whether `Intl` takes this as a language: it throws at all else. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Boolean(Intl.getCanonicalLocales(tag));
  } catch {
    return false;
  }
}
