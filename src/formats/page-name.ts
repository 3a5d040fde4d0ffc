const KIND = String.raw`(?:patient (?:information|guide|leaflet|advice|handout|factsheet)(?: leaflet| sheet| booklet)?|(?:information|advice|a guide|guide|leaflet) for (?:patients?|parents|carers|families)(?: (?:and|&) (?:parents|carers|families|relatives))?|(?:information|advice) (?:leaflet|sheet|booklet)|what (?:you need|you should|to) (?:to )?(?:know|expect)|your questions answered)`;
const BEHIND = new RegExp(String.raw`^(.*\p{L}.*?)\s*(?:[:|]\s*|\s[–—-]\s|\s\()(${KIND})\)?$`, 'iu');
const IN_FRONT = new RegExp(String.raw`^(${KIND})\s*(?:[:|]|\s[–—-])\s*(.*\p{L}.*)$`, 'iu');

/** Decoration around a title. */
const EMOJI = /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\ufe0f\u200d]*/gu;

/** Parts the name of a procedure from the kind of page that a title adds: "Tonsillectomy – information for patients". */
export function partTitle(title: string): {readonly name: string; readonly kind?: string} {
  const bare = title.replace(EMOJI, ' ').replace(/\s+/g, ' ').trim() || title;
  const [, name, kind] = BEHIND.exec(bare) ?? [];
  if (name && kind) return {name, kind};
  const [, before, after] = IN_FRONT.exec(bare) ?? [];
  return before && after ? {name: after, kind: before} : {name: bare};
}
