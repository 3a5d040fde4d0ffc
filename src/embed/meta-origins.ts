import {allowOrigins} from '../catalog/origins.js';
import {ofDocument} from '../core/page.js';

/** Allows what the site's own `<head>` names: only there, since content that others write can't get there. */
export function allowMetaOrigins(): void {
  for (const {content} of ofDocument('head').querySelectorAll<HTMLMetaElement>('meta[name="procedure-elements-origins"]')) {
    try {
      allowOrigins(...content.split(/[\s,]+/).filter(Boolean));
    } catch {
      console.warn(`procedure-elements-origins "${content}": give addresses such as https://example.org.`);
    }
  }
}
