import './bundled-elements.js';
import {configureEnvironment} from '../loading/environment.js';
import {LATER_ELEMENTS} from './later-elements.js';
import {loadChunk, loadElement, loadLocale} from './load-chunk.js';
import {allowMetaOrigins} from './meta-origins.js';
import {fetchPageRecord} from './page-record.js';
import {followPage} from './follow-page.js';

configureEnvironment({
  loadPart: loadChunk,
  loadElement,
  loadLocale,
  resolveRecord: fetchPageRecord,
  readOrigins: allowMetaOrigins,
});
followPage(LATER_ELEMENTS, loadElement);
