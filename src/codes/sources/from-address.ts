import {CodeSourceError, type CodeSource} from '../code-source.js';
import {CLINICAL_TABLES, clinicalTables} from './clinical-tables.js';
import {fhirCodes} from './fhir.js';
import {joinSources} from './join.js';
import {debounce} from './debounce.js';

interface ServerHost extends HTMLElement {
  server?: string;
  systems?: string;
  index?: string;
}

/** Each element has a source of its own: `debounce` ends the search before. */
const sources = new WeakMap<ServerHost, {readonly key: string; readonly source: CodeSource}>();

/**
 * The codes of one system on the server that an element names, for one who types. The address is the one that the server's
 * documentation gives for a search, without the words:
 * `https://tx.example.org/r4/ValueSet/$expand?url=http://example.org/ValueSet/codes` (FHIR) or
 * `https://clinicaltables.nlm.nih.gov/api/hcpcs/v3/search` (Clinical Tables; `cf` and `df` name the fields of other tables).
 * @param files finds the files that answer with the server, and while it fails, where the element has an `index`.
 * @throws {CodeSourceError} where the address is of neither kind, or `systems` does not name one.
 */
export function serverCodes(host: ServerHost, files: () => Promise<CodeSource>): CodeSource {
  const {server, systems = '', index, baseURI} = host;
  const lang = host.closest?.('[lang]')?.getAttribute('lang') ?? '';
  const key = [server, systems, index, baseURI, lang].join('\n');
  const known = sources.get(host);
  if (known?.key === key) return known.source;
  const source = open(server!, baseURI, systems.trim(), lang, index === undefined ? undefined : files);
  sources.set(host, {key, source});
  return source;
}

function open(address: string, base: string, system: string, lang: string, files?: () => Promise<CodeSource>): CodeSource {
  if (!system || /\s/.test(system))
    throw new CodeSourceError('refused', `Name the one system whose codes ${address} has, such as systems="ICD-10-CM".`);
  const server = serverOf(urlOf(address, base), system, lang);
  if (!files) return debounce(server);
  let opened: CodeSource | undefined;
  const second: CodeSource = {
    search: async (query) => (opened = await files()).search(query),
    retry: () => opened?.retry?.(),
  };
  return debounce(joinSources(server, second));
}

function urlOf(address: string, base: string): URL {
  try {
    return new URL(address, base);
  } catch {
    throw new CodeSourceError('not-found', `"${address}" is not the address of a server.`);
  }
}

function serverOf({href, origin, pathname, searchParams}: URL, system: string, lang: string): CodeSource {
  const [, base, name] = /^(.*\/)(?:ValueSet\/(?:\$|%24)expand|([^/]+)\/v3\/search)\/?$/.exec(pathname) ?? [];
  const url = searchParams.get('url');
  const other = [...searchParams.keys()].find((key) => !(name ? ['cf', 'df'] : ['url']).includes(key));
  if (base && other)
    throw new CodeSourceError('refused', `${href}: "${other}" cannot be given here. Leave it out, or set a .source of your own.`);
  if (name) {
    const known = Object.values(CLINICAL_TABLES).find((table) => table.name === name);
    const [code, display] = [searchParams.get('cf') ?? known?.code, searchParams.get('df') ?? known?.display];
    return clinicalTables({base: origin + base, tables: {[system]: {name, code, display}}});
  }
  if (base && url) return fhirCodes({base: origin + base, valueSets: {[system]: url}, lang});
  throw new CodeSourceError(
    'refused',
    `${href} is not the URL of a search. It ends in ValueSet/$expand?url=… (FHIR) or NAME/v3/search (Clinical Tables).`,
  );
}
