/** The last word of a name, where it is a kind of procedure: "angiogram" of "Coronary angiogram". */
const KIND =
  /(?<=\s)\S*(?:scop(?:y|ies)|ectomy|gram|graphy|plasty|otomy|ostomy|centesis|replacement|transplant|biopsy|removal|repair|ablation|injection)$/i;

/**
 * Makes a function that writes "procedure" for the procedure's own names, so that "before the CT scan" counts from it on the
 * page of a CT scan and from something else on any other.
 */
export function generalise(names: readonly string[]): (text: string) => string {
  const all = names
    .flatMap((name) => [
      name,
      ...(KIND.exec(name) ?? []),
      name.replace(/\([^()]*\)/g, ' '),
      ...(name.match(/(?<=\()[^()]+(?=\))/g) ?? []),
    ])
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name.length > 1)
    // "your CT" on the page "CT scan".
    .flatMap((name) => [name, name.replace(/\s(?:scan|test|surgery|operation|procedure|treatment|examination|exam)$/i, '')])
    .sort((one, other) => other.length - one.length);
  if (!all.length) return (text) => text;
  const escaped = [...new Set(all)].map((name) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`),
  );
  const expression = new RegExp(
    String.raw`(?<=\b(?:before|after|following|prior to|ahead of|of) (?:(?:the|your|a|an|this|having|undergoing)\s){0,3})` +
      String.raw`(?:${escaped.join('|')})(?:\s(?:scan|test|surgery|operation|procedure|treatment|examination|exam|appointment))?(?!\w)`,
    'gi',
  );
  // Most sentences have none of the names: the search for what precedes one is slow.
  const named = new RegExp(escaped.join('|'), 'i');
  return (text) => (named.test(text) ? text.replace(expression, 'procedure') : text);
}
