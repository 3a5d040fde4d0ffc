import {allowOrigins, sendCredentials} from '../loading/allowed-origins.js';
import {tell} from '../loading/tell.js';
import {safeDocument} from '../core/document.js';

/** Allows what the site's own `<head>` says: only there, since content that others write can't get there. */
export function allowMetaOrigins(): void {
  if (safeDocument.head.querySelector('meta[name="procedure-elements-credentials"]')) sendCredentials();
  for (const {content} of safeDocument.head.querySelectorAll<HTMLMetaElement>('meta[name="procedure-elements-origins"]'))
    for (const word of content.split(/[\s,]+/)) {
      if (!word) continue;
      try {
        allowOrigins(word);
      } catch {
        tell('origin', word);
      }
    }
}
