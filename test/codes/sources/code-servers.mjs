/**
 * Stand-ins for terminology servers, over HTTP. They answer as the documented ones do: a FHIR server whose filter is an
 * ordered part of the title and which gives no total, and a Clinical Table that wants every word and gives seven rows unasked.
 */
import {createServer} from 'node:http';
import {once} from 'node:events';

export const PCS_URI = 'http://www.cms.gov/Medicare/Coding/ICD10';
export const CM_URI = 'http://hl7.org/fhir/sid/icd-10-cm';

// Public domain: US Centers for Medicare & Medicaid Services.
const PCS = [
  ['0210093', 'Bypass Coronary Artery, One Artery from Coronary Artery with Autologous Venous Tissue, Open Approach'],
  ['021009W', 'Bypass Coronary Artery, One Artery from Aorta with Autologous Venous Tissue, Open Approach'],
  ['02703ZZ', 'Dilation of Coronary Artery, One Artery, Percutaneous Approach'],
  ['0DTJ0ZZ', 'Resection of Appendix, Open Approach'],
  ['0DTJ4ZZ', 'Resection of Appendix, Percutaneous Endoscopic Approach'],
  ['0SPC0JZ', 'Removal of Synthetic Substitute from Right Knee Joint, Open Approach'],
  ['0SRC0J9', 'Replacement of Right Knee Joint with Synthetic Substitute, Cemented, Open Approach'],
  ['0SRD0J9', 'Replacement of Left Knee Joint with Synthetic Substitute, Cemented, Open Approach'],
];
const CM = [
  ['E11.9', 'Type 2 diabetes mellitus without complications'],
  ['M17.11', 'Unilateral primary osteoarthritis, right knee'],
];
/** With Spanish titles, which are shown where they are asked for. */
const SPANISH = [
  ['0FT40ZZ', 'Resection of Gallbladder, Open Approach', 'Resección de vesícula biliar, abierta'],
  ['0FT44ZZ', 'Resection of Gallbladder, Percutaneous Endoscopic Approach', 'Resección de vesícula biliar, endoscópica'],
];
/** Long enough for several pages, and the best title stands far from the first place. */
const MANY = Array.from({length: 250}, (_, at) => [
  `X${String(at).padStart(3, '0')}`,
  at === 60 ? 'Scan' : `Other thing, number ${at}, by scan`,
]);

export const VALUE_SETS = {
  'ICD-10-PCS': 'http://example.org/ValueSet/pcs',
  'ICD-10-CM': 'http://example.org/ValueSet/cm',
  MANY: 'http://example.org/ValueSet/many',
};
export const SPANISH_SET = 'http://example.org/ValueSet/spanish';
const LISTS = {
  [VALUE_SETS['ICD-10-PCS']]: {uri: PCS_URI, rows: PCS, version: '2026'},
  [VALUE_SETS['ICD-10-CM']]: {uri: CM_URI, rows: CM, version: '2026'},
  [VALUE_SETS.MANY]: {uri: 'MANY', rows: MANY, version: '1'},
  [SPANISH_SET]: {uri: PCS_URI, rows: SPANISH, version: '2026'},
};

const outcome = (code, text) => ({resourceType: 'OperationOutcome', issue: [{severity: 'error', code, details: {text}}]});

function expand({url, filter = '', count, offset = 0, displayLanguage, includeDesignations}, {total}) {
  const list = LISTS[url];
  if (!list) return [404, outcome('not-found', `A definition for the value set '${url}' could not be found`)];
  const found = list.rows.filter(([, ...titles]) => titles.join('\n').toLowerCase().includes(filter.toLowerCase()));
  const contains = found.slice(Number(offset), Number(offset) + Number(count ?? 1000)).map(([code, english, spanish]) => {
    const inSpanish = spanish && displayLanguage?.startsWith('es');
    const designation = includeDesignations && inSpanish ? {designation: [{language: 'en', value: english}]} : {};
    return {system: list.uri, code, display: inSpanish ? spanish : english, ...designation};
  });
  const parameter = [{name: 'used-codesystem', valueUri: `${list.uri}|${list.version}`}];
  return [200, {resourceType: 'ValueSet', expansion: {parameter, ...(total && {total: found.length}), contains}}];
}

function lookup({system, code}) {
  const row = Object.values(LISTS)
    .find(({uri}) => uri === system)
    ?.rows.find((one) => one[0] === code);
  if (!row) return [404, outcome('not-found', `Unknown code '${code}' in the CodeSystem '${system}'`)];
  return [
    200,
    {
      resourceType: 'Parameters',
      parameter: [
        {name: 'name', valueString: 'x'},
        {name: 'display', valueString: row[1]},
      ],
    },
  ];
}

function table(rows, {terms = '', maxList, count, offset = 0, df = 'code,display', cf = 'code'}) {
  const size = Number(maxList ?? count ?? 7);
  if (size > 500 || Number(offset) + size > 7500) return [400, {error: 'too many'}];
  const words = terms.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const own = row
      .join(' ')
      .toLowerCase()
      .split(/[^a-z\d.]+/);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
  const from = maxList ? 0 : Number(offset);
  const page = found.slice(from, from + size);
  const fields = {code: 0, display: 1, name: 1};
  return [
    200,
    [
      found.length,
      page.map((row) => row[fields[cf]]),
      null,
      page.map((row) => df.split(',').map((field) => row[fields[field]] ?? '')),
    ],
  ];
}

/**
 * Starts a server of both kinds.
 * `requests` has the addresses that were asked for, with their headers. `plan(request)` may answer otherwise:
 * `{status, body, headers, delay, wait, cut}`, where `wait` is a promise; `total` makes the FHIR server say how many codes there are.
 */
export async function startCodeServer() {
  const self = {requests: [], plan: () => undefined, total: false, long: 0};
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const query = Object.fromEntries(searchParams);
    const asked = {path: pathname, query, headers: request.headers, ended: false};
    self.requests.push(asked);
    request.on('close', () => (asked.ended ||= !response.writableEnded));
    response.on('close', () => (asked.ended ||= !response.writableEnded));
    const planned = self.plan(asked) ?? {};
    const [status, answer] =
      pathname === '/r4/ValueSet/$expand'
        ? expand(query, self)
        : pathname === '/r4/CodeSystem/$lookup'
          ? lookup(query)
          : pathname === '/api/hcpcs/v3/search'
            ? table(self.long ? Array.from({length: self.long}, (_, at) => [`H${at}`, `Thing ${at} of many`]) : MANY, query)
            : pathname === '/api/icd10cm/v3/search'
              ? table(CM, query)
              : [404, 'Not found'];
    const body = planned.body ?? JSON.stringify(answer);
    void Promise.resolve(planned.wait).then(() =>
      setTimeout(() => {
        response.writeHead(planned.status ?? status, {'content-type': 'application/fhir+json', ...planned.headers});
        if (planned.cut) response.write(body.slice(0, 40), () => response.destroy());
        else response.end(body);
      }, planned.delay ?? 0),
    );
  });
  server.listen(0, '127.0.0.1');
  // The client takes kept connections again, however long a busy machine needed for its last answer.
  server.keepAliveTimeout = 0;
  await once(server, 'listening');
  self.origin = `http://127.0.0.1:${server.address().port}`;
  self.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return self;
}
