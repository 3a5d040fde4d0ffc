import './bundled-elements.js';
import {configureEnvironment} from '../loading/environment.js';
import {loadChunk, loadLocale} from './load-chunk.js';
import {allowMetaOrigins} from './meta-origins.js';
import {fetchPageRecord} from './page-record.js';
import {followPage} from './follow-page.js';

configureEnvironment({
  loadPart: loadChunk,
  loadLocale,
  resolveRecord: fetchPageRecord,
  readOrigins: allowMetaOrigins,
});
followPage(['code-search', 'procedure-list'], loadChunk);
