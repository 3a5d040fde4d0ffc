import {allowOrigins, sendCredentials} from '../loading/allowed-origins.js';
import {safeDocument} from '../core/document.js';

/** Words that are not URLs, each reported once: the page is read before each request. */
const wrong = new Set<string>();

/** Allows what the site's own `<head>` says: only there, since content that others write can't get there. */
export function allowMetaOrigins(): void {
  if (safeDocument.head.querySelector('meta[name="procedure-elements-credentials"]')) sendCredentials();
  for (const {content} of safeDocument.head.querySelectorAll<HTMLMetaElement>('meta[name="procedure-elements-origins"]'))
    for (const word of content.split(/[\s,]+/)) {
      if (!word || wrong.has(word)) continue;
      try {
        allowOrigins(word);
      } catch {
        wrong.add(word);
        console.warn(`procedure-elements-origins: "${word}" is not a valid origin such as https://example.org.`);
      }
    }
}
