/** Codes on servers (`npm run build` first), over HTTP, against servers that behave as the documented ones do. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {joinSources} from '../../../dist/codes/sources/join.js';
import {allowOrigins, clinicalTables, CodeSourceError, withFallback, fhirCodes, debounce} from 'procedure-elements/codes.js';
import {serverCodes} from '../../../dist/codes/sources/from-address.js';
import {startCodeServer, VALUE_SETS} from './code-servers.mjs';
import {nextTask, staysTrue, until} from '../../timing.mjs';

let server;
let fhir;
let tables;
const unhandled = [];

before(async () => {
  process.on('unhandledRejection', (error) => unhandled.push(error));
  server = await startCodeServer();
  allowOrigins(server.origin);
});
after(() => server.stop());
beforeEach(() => {
  Object.assign(server, {requests: [], plan: () => undefined, total: false, long: 0});
  fhir = fhirCodes({base: `${server.origin}/r4`, valueSets: VALUE_SETS});
  tables = clinicalTables({base: `${server.origin}/api`});
});
afterEach(() => assert.deepEqual(unhandled, []));

const codes = ({hits}) => hits.map(({code}) => code);
const expands = () => server.requests.filter(({path}) => path.endsWith('$expand'));
/** Whether the one request has been ended, which the server hears of a little later. */
const isEnded = async () => {
  await until(() => server.requests[0]?.ended, {timeoutMs: 5000, message: 'the request is ended'});
  assert.equal(server.requests.length, 1);
};
const failure =
  (reason, ...parts) =>
  (error) => {
    assert.ok(error instanceof CodeSourceError, String(error.stack));
    assert.equal(error.reason, reason, error.message);
    for (const part of parts) assert.ok(error.message.includes(part), `${JSON.stringify(part)} is not in: ${error.message}`);
    return true;
  };

describe('a FHIR server', () => {
  it('is asked once for words as they stand, and its codes are ranked and marked here', async () => {
    const result = await fhir.search({query: 'knee joint', systems: ['ICD-10-PCS']});
    assert.deepEqual(codes(result).sort(), ['0SPC0JZ', '0SRC0J9', '0SRD0J9']);
    assert.equal(expands().length, 1);
    const {query, headers} = server.requests[0];
    assert.deepEqual(query, {url: VALUE_SETS['ICD-10-PCS'], filter: 'knee joint', count: '100'});
    assert.equal(headers.accept, 'application/fhir+json');
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
    const {system, display, marks} = result.hits[0];
    assert.equal(system, 'ICD-10-PCS');
    assert.deepEqual(
      marks.map((at) => display.split(' ')[at].replace(',', '')),
      ['Knee', 'Joint'],
    );
  });

  it('puts the best first, wherever the server has it', async () => {
    assert.deepEqual(codes(await fhir.search({query: 'scan', systems: ['MANY'], limit: 2})), ['X060', 'X000']);
  });

  it('finds words in any order: the longest is asked for where all of them give nothing', async () => {
    const result = await fhir.search({query: 'coronary  bypass', systems: ['ICD-10-PCS']});
    assert.deepEqual(codes(result).sort(), ['0210093', '021009W']);
    assert.deepEqual(
      expands().map(({query}) => [query.filter, query.count]),
      [
        ['coronary bypass', '100'],
        ['corona', '500'],
      ],
    );
    assert.equal(result.total, undefined, 'how many there are in all is not known');
  });

  it('finds what is mistyped by the word that is not', async () => {
    assert.deepEqual(codes(await fhir.search({query: 'replacmeent knee', systems: ['ICD-10-PCS']})).sort(), [
      '0SRC0J9',
      '0SRD0J9',
    ]);
  });

  it('answers with nothing what it has not, and says so', async () => {
    server.total = true;
    assert.deepEqual((await fhir.search({query: 'purple unicorns', systems: ['ICD-10-PCS']})).hits, []);
    server.requests = [];
    const empty = await fhir.search({query: '  ', systems: ['ICD-10-PCS']});
    assert.deepEqual([empty.hits, empty.total, server.requests], [[], 0, []]);
  });

  it('does without a total, and believes one that can be', async () => {
    const query = {query: 'approach', systems: ['ICD-10-PCS'], limit: 3};
    assert.equal((await fhir.search(query)).total, undefined);
    server.total = true;
    const counting = fhirCodes({base: `${server.origin}/r4/`, valueSets: VALUE_SETS});
    assert.equal((await counting.search(query)).total, 8);
    const wrong = fhirCodes({base: `${server.origin}/r4/`, valueSets: VALUE_SETS});
    server.plan = () => ({
      body: '{"resourceType":"ValueSet","expansion":{"total":0,"contains":[{"code":"1","display":"An approach"}]}}',
    });
    const result = await wrong.search(query);
    assert.deepEqual([codes(result), result.total], [['1'], undefined]);
  });

  it('gives the same pages whatever their size, each code once', async () => {
    const all = codes(await fhir.search({query: 'scan', systems: ['MANY'], limit: 1000}));
    assert.equal(all.length, 250);
    assert.equal(new Set(all).size, 250);
    const pages = [];
    for (let offset = 0; offset < 260; offset += 26)
      pages.push(...codes(await fhir.search({query: 'scan', systems: ['MANY'], limit: 26, offset})));
    assert.deepEqual(pages, all);
    assert.deepEqual(
      expands().map(({query}) => query.offset),
      [undefined, '100', '200'],
      'each part is asked for once',
    );
  });

  it('goes on where a server gives fewer than it was asked for and says how many there are', async () => {
    server.total = true;
    server.plan = ({query}) => {
      query.count = '40';
    };
    assert.equal((await fhir.search({query: 'scan', systems: ['MANY'], limit: 1000})).hits.length, 250);
  });

  it('looks a code up, with its dot or without, beside what the filter finds', async () => {
    for (const query of ['e119', 'E11.9', ' e11.9 '])
      assert.deepEqual(codes(await fhir.search({query, systems: ['ICD-10-CM']})), ['E11.9'], query);
    assert.deepEqual(codes(await fhir.search({query: '0dtj4zz', systems: ['ICD-10-PCS']})), ['0DTJ4ZZ']);
    assert.ok(server.requests.some(({path, query}) => path.endsWith('$lookup') && query.code === '0DTJ4ZZ'));
    const none = await fhir.search({query: '9XYZ', systems: ['ICD-10-PCS']});
    assert.deepEqual([none.hits, none.failed], [[], undefined]);
  });

  it('finds words with a digit, which look like a code and are none', async () => {
    for (const query of ['type 2 diabetes', 'diabetes type 2'])
      assert.deepEqual(codes(await fhir.search({query, systems: ['ICD-10-CM']})), ['E11.9'], query);
  });

  it('keeps what it has found where a later page fails, and says so', async () => {
    server.plan = ({query}) => (query.offset ? {status: 503, body: ''} : undefined);
    const {hits, sets, failed} = await fhir.search({query: 'scan', systems: ['MANY'], limit: 120});
    assert.deepEqual([hits.length, sets.length], [100, 1]);
    failure('busy', '503')(failed[0]);
  });

  it('searches several systems at once, says their releases, and what fails of them', async () => {
    const result = await fhir.search({query: 'right knee'});
    assert.deepEqual(codes(result).sort(), ['0SPC0JZ', '0SRC0J9', 'M17.11']);
    assert.deepEqual(
      result.sets.map(({system, version}) => `${system} ${version}`),
      ['ICD-10-PCS 2026', 'ICD-10-CM 2026', 'MANY 1'],
    );
    const partly = fhirCodes({
      base: `${server.origin}/r4`,
      valueSets: {'ICD-10-CM': VALUE_SETS['ICD-10-CM'], CPT: 'http://example.org/none'},
    });
    const {hits, sets, failed} = await partly.search({query: 'right knee'});
    assert.deepEqual([hits.length, sets.map(({system}) => system)], [1, ['ICD-10-CM']]);
    assert.equal(failed.length, 1);
    failure('not-found', '404', "A definition for the value set 'http://example.org/none' could not be found")(failed[0]);
  });

  it('shows the copyright of a value set, and a publisher’s notice without one', async () => {
    const body = (more) =>
      JSON.stringify({resourceType: 'ValueSet', ...more, expansion: {contains: [{code: '1', display: 'Scan'}]}});
    server.plan = () => ({status: 200, body: body({copyright: 'Licensed to Riverside.'})});
    const source = () => fhirCodes({base: `${server.origin}/r4`, valueSets: {'SNOMED-CT': 'http://snomed.info/sct?fhir_vs'}});
    assert.equal((await source().search({query: 'scan'})).sets[0].licence, 'Licensed to Riverside.');
    server.plan = () => ({status: 200, body: body({})});
    assert.match((await source().search({query: 'scan'})).sets[0].licence, /SNOMED International/);
  });

  it('leaves out what cannot be picked: headings and retired codes; and reads what stands inside', async () => {
    const contains = [
      {display: 'A heading', contains: [{code: '1', display: 'Scan of head', contains: [{code: '2', display: 'Scan of brain'}]}]},
      {code: '3', display: 'Scan, any', abstract: true},
      {code: '4', display: 'Scan, old', inactive: true},
      null,
      {code: 5, display: 'Scan'},
      {code: '6'},
    ];
    server.plan = () => ({body: JSON.stringify({resourceType: 'ValueSet', expansion: {contains}})});
    const {hits} = await fhir.search({query: 'scan', systems: ['MANY']});
    assert.deepEqual(codes({hits}), ['1', '2', '6'], 'what it found by other means comes last');
    assert.equal(hits[2].display, '');
  });

  it('gives only codes that begin with something where that is asked', async () => {
    assert.deepEqual(codes(await fhir.search({query: 'knee', systems: ['ICD-10-PCS'], within: '0sr'})).sort(), [
      '0SRC0J9',
      '0SRD0J9',
    ]);
  });
});

describe('a Clinical Table', () => {
  it('is asked for its fields and for more rows than its default', async () => {
    const result = await tables.search({query: 'scan', systems: ['HCPCS'], limit: 20});
    assert.deepEqual(server.requests[0].query, {terms: 'scan', df: 'code,display', cf: 'code', maxList: '100'});
    assert.equal(result.hits.length, 20);
    assert.equal(result.total, 250);
    assert.deepEqual(result.sets, [{system: 'HCPCS', title: 'HCPCS'}]);
  });

  it('reads its arrays, whatever a table calls the title', async () => {
    const {hits} = await tables.search({query: 'knee right', systems: ['ICD-10-CM']});
    assert.deepEqual(
      hits.map(({system, code, display}) => ({system, code, display})),
      [{system: 'ICD-10-CM', code: 'M17.11', display: 'Unilateral primary osteoarthritis, right knee'}],
    );
  });

  it('gives all pages and stops at the last entry that the service gives', async () => {
    assert.equal((await tables.search({query: 'scan', systems: ['HCPCS'], limit: 1000})).hits.length, 250);
    assert.deepEqual(
      server.requests.map(({query}) => [query.maxList, query.count, query.offset]),
      [
        ['100', undefined, undefined],
        [undefined, '100', '100'],
        [undefined, '100', '200'],
      ],
    );
    server.long = 9000;
    const result = await tables.search({query: 'thing', systems: ['HCPCS'], limit: 20_000});
    assert.deepEqual([result.hits.length, result.total], [7500, 7500]);
    assert.equal(result.failed, undefined);
  });

  for (const [what, body] of [
    ['an object', '{"resourceType":"Bundle"}'],
    ['rows that do not fit the codes', '[2,["A","B"],null,[["A","a"]]]'],
    ['codes that are no texts', '[1,[7],null,[["7","a"]]]'],
    ['titles that are no texts', '[1,["A"],null,[["A",null]]]'],
  ])
    it(`is refused where it answers with ${what}`, async () => {
      server.plan = () => ({body});
      await assert.rejects(
        tables.search({query: 'scan', systems: ['HCPCS']}),
        failure('foreign', 'Clinical Table', server.origin),
      );
    });
});

for (const [name, source] of [
  ['FHIR', () => fhir],
  ['Clinical Tables', () => tables],
])
  describe(`any server (${name})`, () => {
    const query = {query: 'right knee', systems: ['ICD-10-CM']};

    for (const [plan, ...expected] of [
      [{status: 429, body: ''}, 'busy', '429', 'Try again'],
      [{status: 500, body: '<html>Internal error</html>'}, 'busy', '500', 'Try again'],
      [{status: 403, body: '{}'}, 'refused', '403'],
      [{status: 404, body: '{}'}, 'not-found', '404'],
      [{body: '{"resourceType": "Val'}, 'foreign', 'not JSON'],
      [{body: '<!doctype html><p>Sign in'}, 'foreign', 'not JSON'],
      [{body: '42'}, 'foreign'],
      [{cut: true}, 'unreachable'],
      [{body: `["${'x'.repeat(5_000_000)}"]`}, 'foreign', '4 MB'],
      [{status: 302, headers: {location: 'http://127.0.0.1:1/elsewhere'}}, 'unreachable', 'redirects'],
    ])
      it(`that answers ${JSON.stringify(plan).slice(0, 60)} is an error that says so`, async () => {
        server.plan = () => plan;
        await assert.rejects(source().search(query), failure(...expected, server.origin));
        assert.equal(server.requests.length, 1, 'it is not asked again by itself');
        server.plan = () => undefined;
        assert.equal((await source().search(query)).hits.length, 1, 'the failure is not remembered');
      });

    it('that is too slow is let go, with an error that says so', async () => {
      server.plan = () => ({delay: 2000});
      const make = name === 'FHIR' ? fhirCodes : clinicalTables;
      const base = `${server.origin}/${name === 'FHIR' ? 'r4' : 'api'}`;
      const hasty = make({base, valueSets: VALUE_SETS, timeout: 300});
      await assert.rejects(hasty.search(query), failure('unreachable', '0.3 seconds', server.origin));
      await isEnded();
    });

    it('is never contacted where it is not allowed', async () => {
      const foreign = server.origin.replace('127.0.0.1', 'localhost');
      const make = name === 'FHIR' ? fhirCodes : clinicalTables;
      const other = make({base: foreign, valueSets: VALUE_SETS});
      await assert.rejects(other.search(query), failure('blocked', foreign, 'procedure-elements-origins'));
      assert.deepEqual(server.requests, []);
    });

    it('says which systems it has where it is asked for another', async () => {
      await assert.rejects(source().search({query: 'x', systems: ['LOINC']}), failure('not-found', 'LOINC', 'ICD-10-CM'));
    });

    it('answers again without being asked', async () => {
      const first = await source().search(query);
      assert.deepEqual(await source().search(query), first);
      assert.equal(server.requests.length, 1);
      for (let at = 0; at < 70; at++) await source().search({...query, query: `word ${at}`});
      const asked = server.requests.length;
      await source().search(query);
      assert.equal(server.requests.length, asked + 1, 'but not for ever');
    });

    it('is let go when who asked goes on', async () => {
      server.plan = () => ({delay: 2000});
      const controller = new AbortController();
      const search = source().search({...query, signal: controller.signal});
      await until(() => server.requests.length);
      controller.abort(new Error('gone'));
      await assert.rejects(search, /gone/);
      await isEnded();
      await assert.rejects(source().search({...query, signal: controller.signal}), /gone/);
      assert.equal(server.requests.length, 1);
    });
  });

it('reports an OperationOutcome in its own words', async () => {
  const said = {
    resourceType: 'OperationOutcome',
    issue: [{severity: 'error', code: 'too-costly', diagnostics: 'Too many codes.'}],
  };
  server.plan = () => ({status: 422, body: JSON.stringify(said)});
  await assert.rejects(fhir.search({query: 'knee', systems: ['ICD-10-PCS']}), failure('refused', '422: Too many codes'));
});

describe('searching while somebody types', () => {
  const search = (source, query, more) => source.search({query, systems: ['ICD-10-PCS'], ...more});

  it('asks when the keys rest, for the last state alone', async () => {
    const typed = debounce(fhir, 80);
    const answers = [];
    for (const query of ['k', 'kn', 'kne', 'knee']) {
      answers.push(search(typed, query).then(codes, ({name}) => name));
      await nextTask();
    }
    assert.deepEqual(server.requests, [], 'not before they rest');
    const [last, ...before] = (await Promise.all(answers)).reverse();
    assert.deepEqual(last.sort(), ['0SPC0JZ', '0SRC0J9', '0SRD0J9']);
    assert.deepEqual(before, ['AbortError', 'AbortError', 'AbortError']);
    assert.deepEqual(
      server.requests.map(({query}) => query.filter),
      ['knee'],
    );
  });

  it('rests between 150 and 200 ms by default', async (t) => {
    t.mock.timers.enable({apis: ['setTimeout']});
    let asked = 0;
    const answer = debounce({search: async () => asked++}).search({query: 'x'});
    t.mock.timers.tick(149);
    await Promise.resolve();
    assert.equal(asked, 0);
    t.mock.timers.tick(51);
    await answer;
    assert.equal(asked, 1);
  });

  it('drops the answer that comes late, even from a source that cannot be stopped', async () => {
    server.plan = ({query}) => ({delay: query.filter === 'appendix' ? 300 : 0});
    const deaf = {search: (query) => fhir.search({...query, signal: undefined})};
    for (const source of [debounce(fhir, 5), debounce(deaf, 5)]) {
      server.requests = [];
      const slow = search(source, 'appendix');
      const late = assert.rejects(slow, {name: 'AbortError'});
      await until(() => server.requests.length);
      assert.deepEqual(codes(await search(source, 'dilation')), ['02703ZZ']);
      await late;
    }
  });

  it('is stopped by who asks, before and while it waits', async () => {
    const typed = debounce(fhir, 50);
    const controller = new AbortController();
    const waiting = search(typed, 'knee', {signal: controller.signal});
    controller.abort(new Error('closed'));
    await assert.rejects(waiting, /closed/);
    await assert.rejects(search(typed, 'knee', {signal: controller.signal}), /closed/);
    await staysTrue(() => server.requests.length === 0);
  });
});

describe('a server with static files behind it', () => {
  const own = {hits: [{system: 'ICD-10-PCS', code: 'OWN', display: 'Own'}], sets: []};
  const query = {query: 'knee', systems: ['ICD-10-PCS']};

  it('answers on its own while it can', async () => {
    const source = withFallback(fhir, {search: () => assert.fail('not needed')});
    assert.equal((await source.search(query)).failed, undefined);
  });

  it('gives way where it fails, is left alone for a while, and is asked again on request', async () => {
    const source = withFallback(fhir, {search: async () => own});
    server.plan = () => ({status: 503, body: ''});
    const {hits, failed} = await source.search(query);
    assert.deepEqual(hits, own.hits);
    failure('busy', '503')(failed[0]);
    assert.equal((await source.search(query)).failed.length, 1);
    assert.equal(server.requests.length, 1, 'a server in trouble is not asked with every key');
    server.plan = () => undefined;
    source.retry();
    assert.equal((await source.search(query)).hits.length, 3);
  });

  it('is asked again after half a minute', async (test) => {
    test.mock.timers.enable({apis: ['Date']});
    const source = withFallback(fhir, {search: async () => own});
    server.plan = () => ({status: 500, body: ''});
    await source.search(query);
    server.plan = () => undefined;
    test.mock.timers.tick(31_000);
    assert.equal((await source.search(query)).failed, undefined);
  });

  it('is asked at once again where it has refused one question', async () => {
    const source = withFallback(fhir, {search: async () => own});
    server.plan = () => ({status: 422, body: ''});
    failure('refused', '422')((await source.search({query: 'hi', systems: ['ICD-10-PCS']})).failed[0]);
    server.plan = () => undefined;
    assert.equal((await source.search(query)).failed, undefined);
  });

  it('says what both have said where both fail', async () => {
    const source = withFallback(fhir, {search: () => Promise.reject(new Error('/codes/codes.json answered 404.'))});
    server.plan = () => ({status: 500, body: ''});
    await assert.rejects(source.search(query), failure('busy', server.origin, '/codes/codes.json answered 404.'));
  });

  it('does not take a search that was given up for a failure', async () => {
    const source = withFallback(debounce(fhir, 40), {search: () => assert.fail('not needed')});
    const first = assert.rejects(source.search(query), {name: 'AbortError'});
    assert.equal((await source.search(query)).hits.length, 3);
    await first;
  });
});

describe('the latest search', () => {
  it('is not ended by one that was given up before it began', async () => {
    const source = debounce(fhir, 20);
    const live = source.search({query: 'knee', systems: ['ICD-10-PCS']});
    await assert.rejects(source.search({query: 'k', signal: AbortSignal.abort()}), {name: 'AbortError'});
    assert.equal((await live).hits.length, 3);
  });
});

describe('the address of a server', () => {
  /** As an element asks. */
  const of = (server, more = {}, files = () => assert.fail('not needed')) =>
    serverCodes({server, baseURI: 'http://127.0.0.1/page', ...more}, files);
  const expand = (base) => `${base}/r4/ValueSet/$expand?url=${VALUE_SETS['ICD-10-PCS']}`;

  it('says by its form what kind it is, and where', async () => {
    const pcs = {systems: ' ICD-10-PCS '};
    for (const address of [expand(server.origin), expand(server.origin).replace('$', '%24')]) {
      const {hits, sets} = await of(address, pcs).search({query: 'knee joint', systems: ['ICD-10-PCS']});
      assert.equal(hits.length, 3);
      assert.equal(sets[0].system, 'ICD-10-PCS');
    }
    const cm = await of(`${server.origin}/api/icd10cm/v3/search`, {systems: 'ICD-10-CM'}).search({query: 'diabetes'});
    assert.deepEqual([codes(cm), cm.hits[0].system], [['E11.9'], 'ICD-10-CM']);
    const other = `${server.origin}/api/hcpcs/v3/search?cf=code&df=name`;
    assert.equal((await of(other, {systems: 'OWN'}).search({query: 'scan'})).hits[0].system, 'OWN');
    assert.equal(server.requests.at(-1).query.df, 'code,name');
  });

  it('is refused where it is of neither kind, or the system is not said', () => {
    const pcs = {systems: 'ICD-10-PCS'};
    for (const address of [`${server.origin}/r4`, `${server.origin}/r4/ValueSet/$expand`, '/codes/'])
      assert.throws(() => of(address, pcs), failure('refused', 'ValueSet/$expand?url='));
    const narrower = `${expand(server.origin)}&activeOnly=true`;
    assert.throws(() => of(narrower, pcs), failure('refused', '"activeOnly" cannot be given'));
    assert.throws(() => of('http://[', pcs), failure('not-found', 'http://['));
    for (const systems of [undefined, '', 'ICD-10-CM HCPCS'])
      assert.throws(() => of(expand(server.origin), {systems}), failure('refused', 'systems="ICD-10-CM"'));
  });

  it('has one source for each element, until the element names another', () => {
    const host = {server: expand(server.origin), systems: 'ICD-10-PCS', baseURI: 'http://127.0.0.1/'};
    const first = serverCodes(host);
    assert.equal(serverCodes(host), first);
    assert.notEqual(serverCodes({...host}), first);
    host.server = `${server.origin}/api/hcpcs/v3/search`;
    assert.notEqual(serverCodes(host), first);
  });

  it('answers together with the files if the element has an index, and gives way to them while it fails', async () => {
    let opened = 0;
    const files = async () => (opened++, {search: async () => ({hits: [{system: 'X', code: '1', display: 'own'}], sets: []})});
    const source = of(expand(server.origin), {systems: 'ICD-10-PCS', index: '/codes/'}, files);
    const both = await source.search({query: 'knee'});
    assert.equal(both.failed, undefined);
    assert.ok(both.hits.some(({display}) => display === 'own') && both.hits.length > 1, 'hits of both');
    assert.deepEqual([both.total, opened], [undefined, 1]);
    server.plan = () => ({status: 503, body: ''});
    const {hits, failed} = await source.search({query: 'hip'});
    assert.deepEqual([hits[0].display, failed.length, opened], ['own', 1, 2]);
    const alone = of(expand(server.origin), {systems: 'ICD-10-PCS'}, files);
    await assert.rejects(alone.search({query: 'hip'}), failure('busy', '503'));
    assert.equal(opened, 2);
  });

  it('leaves the answer to the files after a second of silence, and announces its own', async () => {
    const hit = (display) => ({hits: [{system: 'X', code: display, display}], sets: [], total: 1});
    let answer;
    const silent = {search: () => new Promise((resolve) => (answer = () => resolve(hit('server'))))};
    const source = joinSources(silent, {search: async () => hit('files')});
    const start = performance.now();
    const {hits, total, more} = await source.search({query: 'x'});
    assert.ok(performance.now() - start > 900);
    assert.deepEqual([hits.map(({display}) => display), total], [['files'], undefined]);
    answer();
    await more;
  });
});

describe('a server that never ends', () => {
  const answer = (contains, total = 1e9) => ({body: JSON.stringify({resourceType: 'ValueSet', expansion: {total, contains}})});
  const hundred = (make) => Array.from({length: 100}, (_, at) => make(at));

  for (const [what, plan, query, most] of [
    ['entries without codes', () => answer(hundred(() => ({display: 'x'}))), {}, 3],
    ['the same codes again', () => answer(hundred((at) => ({code: `A${at}`, display: 'x'}))), {within: 'Z'}, 4],
    [
      'the same codes again, more than asked for',
      () => answer(hundred((at) => ({code: `A${at}`, display: 'x'}))),
      {limit: 500},
      4,
    ],
    [
      'ever new codes, none of them within the family',
      ({query: {offset = 0}}) => answer(hundred((at) => ({code: `A${offset}-${at}`, display: 'x'}))),
      {within: 'Z'},
      100,
    ],
    [
      'pages without a total',
      () =>
        answer(
          hundred(() => ({display: 'x'})),
          undefined,
        ),
      {},
      3,
    ],
  ])
    it(`is left: ${what}`, async () => {
      server.plan = plan;
      const {total} = await fhir.search({query: 'x', systems: ['MANY'], ...query});
      assert.ok(expands().length <= most, `${expands().length} requests`);
      assert.equal(total, undefined);
    });

  it('is left: a Clinical Table without rows', async () => {
    server.plan = () => ({body: JSON.stringify([1e9, [], null, []])});
    await tables.search({query: 'x', systems: ['HCPCS']});
    assert.ok(server.requests.length <= 3, `${server.requests.length} requests`);
  });

  it('may nest its codes without end', async () => {
    const depth = 60_000;
    const contains = `${'[{"code":"A1","display":"Scan","contains":'.repeat(depth)}[]${'}]'.repeat(depth)}`;
    server.plan = () => ({body: `{"resourceType":"ValueSet","expansion":{"contains":${contains}}}`});
    assert.deepEqual(codes(await fhir.search({query: 'scan', systems: ['MANY']})), ['A1']);
  });

  it('may answer in megabytes without holding the page', async () => {
    const rows = Array.from({length: 40_000}, (_, at) => ({code: `A${at}`, display: `Scan ${at} of ${at % 7} with words`}));
    server.plan = () => answer(rows, 40_000);
    await fhir.search({query: 'warm', systems: ['MANY']});
    const before = process.cpuUsage();
    await fhir.search({query: 'scan', systems: ['MANY']});
    const {user} = process.cpuUsage(before);
    assert.ok(user < 3e6, `${user / 1000} ms of processor time`);
  });
});
