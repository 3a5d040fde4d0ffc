/** Up to where a parser ends them: one that is never closed has the rest of the page. */
const COMMENT = /<!--(-?>|[^]*?(-->|$))/g;

/** Returns the data addresses that a page names. It is read as text: a page that is parsed may be foreign. */
export function alternatesOf(page: string, url: URL): string[] {
  const links = (page.replace(COMMENT, '').match(/<link\b[^<>]*>/gi) ?? []).filter(
    (link) => /\brel\s*=\s*["']?alternate\b/i.test(link) && /\btype\s*=\s*["']?application\/json\b/i.test(link),
  );
  return links.slice(0, 5).flatMap((link) => {
    const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link) ?? [];
    const href = (double ?? single ?? bare)?.replace(/&(amp|#0*38|#x0*26);/gi, '&');
    try {
      return href ? [new URL(href, url.href).href] : [];
    } catch {
      return [];
    }
  });
}

/** Explains what a page without a record lacks. */
export const adviceOn = (beside: string): string =>
  `is a page. Put its record beside it as ${beside}, or name it with <link rel="alternate" type="application/json" href="…"> in its <head>.`;
