import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseProcedure, unknownKeys} from '../../src/model/parse-procedure.js';

const least = {id: 'a', lang: 'en', name: 'A'};

describe('parseProcedure', () => {
  it('brings plain strings into the object form', () => {
    const {procedure} = parseProcedure({...least, risks: ['Fatigue', {text: 'Pain', severity: 'mild'}], duration: 'an hour'});
    expect(procedure?.risks).to.deep.equal([{text: 'Fatigue'}, {text: 'Pain', severity: 'mild'}]);
    expect(procedure?.duration).to.deep.equal({text: 'an hour'});
  });

  it('keeps "not stated" apart from "there are none"', () => {
    const {procedure} = parseProcedure({...least, risks: []});
    expect(procedure?.risks).to.deep.equal([]);
    expect(procedure?.benefits).to.equal(undefined);
  });

  it('says where the mistake is, what was found and what was expected', () => {
    const wrong = {
      ...least,
      id: 'A b',
      risks: [{text: 'Pain', likelihood: {count: 3, of: 2}}, 7],
      duration: {text: 'x', min: '6h'},
    };
    expect(parseProcedure(wrong).issues).to.deep.equal([
      {path: '$.id', found: '"A b"', expected: 'lower-case letters, digits and single hyphens'},
      {path: '$.duration.min', found: '"6h"', expected: 'an ISO 8601 duration such as "PT6H" or "P3D"'},
      {path: '$.risks[1]', found: '7', expected: 'object or text'},
    ]);
    const {issues} = parseProcedure({...least, risks: ['a', {text: 'Pain', likelihood: {count: 3, of: 2}}]});
    expect(issues).to.deep.equal([{path: '$.risks[1].likelihood.count', found: '3', expected: 'not more than 2'}]);
  });

  it('takes no language that the browser would not', () => {
    const from = (lang: string) => parseProcedure({...least, lang});
    for (const lang of ['en', 'es-MX', 'zh-Hant-TW', 'ca-valencia', 'ar-u-nu-latn', 'de-x-leicht', 'es-419'])
      expect(from(lang).procedure?.lang, lang).to.equal(lang);
    for (const lang of ['en-a', 'es_MX', 'en-US.UTF-8', 'en-US, es', 'zh-yue', 'en-US-US', 'C'])
      expect(from(lang).issues, lang).to.deep.equal([
        {path: '$.lang', found: `"${lang}"`, expected: 'a language tag such as "en" or "es-MX"'},
      ]);
  });

  it('takes a likelihood as a number or a word, never as both', () => {
    const risk = (likelihood: unknown) => parseProcedure({...least, risks: [{text: 'Pain', likelihood}]});
    expect(risk({count: 1, of: 100, about: true}).procedure).to.be.an('object');
    expect(risk({word: 'rare'}).procedure).to.be.an('object');
    expect(risk({word: 'now and then'}).issues?.[0]?.path).to.equal('$.risks[0].likelihood.word');
    expect(risk({count: 1}).issues?.[0]?.path).to.equal('$.risks[0].likelihood.of');
  });

  it('takes no number without an end', () => {
    for (const [key, count, of] of [
      ['count', NaN, 100],
      ['count', Infinity, 100],
      ['of', 3, Infinity],
      ['of', 3, NaN],
    ] as const)
      expect(
        parseProcedure({...least, risks: [{text: 'Pain', likelihood: {count, of}}]}).issues,
        `${count} of ${of}`,
      ).to.deep.equal([
        {
          path: `$.risks[0].likelihood.${key}`,
          found: `${key === 'of' ? of : count}`,
          expected: key === 'of' ? 'a whole number, 1 or more' : 'a number, 0 or more',
        },
      ]);
  });

  it('takes no day that does not exist', () => {
    const next = (date: string) => parseProcedure({...least, review: {next: date}});
    for (const date of ['2028-02-29', '2027-06-30', '2027-12-31']) expect(next(date).procedure?.review?.next).to.equal(date);
    for (const date of ['2027-06-31', '2027-02-29', '2027-02-30', '2027-13-01', '2027-6-1', 'soon'])
      expect(next(date).issues, date).to.deep.equal([
        {path: '$.review.next', found: `"${date}"`, expected: 'an existing date such as "2026-05-31"'},
      ]);
    const rule = {authority: 'A', title: 'B', expires: '2027-02-29'};
    const {issues} = parseProcedure({...least, preparation: [{text: 'Fast', rule}]});
    expect(issues?.map(({path}) => path)).to.deep.equal(['$.preparation[0].rule.expires']);
  });

  it('takes no address but http and https', () => {
    const from = (url: string) => parseProcedure({...least, sources: [{text: 'A', url}]});
    expect(from('https://example.org/a').procedure).to.be.an('object');
    for (const url of ['https://h.example/é?q=ü#a b', 'https://bücher.example', 'http://127.0.0.1:8080/', 'https://[::1]/a'])
      expect(from(url).procedure, url).to.be.an('object');
    for (const url of [
      ...['javascript:alert(1)', 'data:text/html,x', '//example.org', 'https://', 'http://[', 'https://x javascript:'],
      ...[
        'https://h:99999/',
        'http://999.999.999.999',
        'https://exa mple.org/',
        'https://a%00b/',
        'https://[::1',
        'java\nscript:a',
      ],
    ])
      expect(from(url).issues, url).to.have.length(1);
  });

  it('takes relative addresses where a file may lie beside the record', () => {
    const from = (url: string) => parseProcedure({...least, alternates: [{lang: 'es', url}]});
    for (const url of ['knee.es.json', '/es/knee.json', 'a b.json', 'https://h.example/ü'])
      expect(from(url).procedure, url).to.be.an('object');
    for (const url of ['javascript:alert(1)', 'blob:x', 'http://[', 'https://x y/', '//h:99999/', '//['])
      expect(from(url).issues, url).to.have.length(1);
  });

  it('takes a rule only with its end', () => {
    const from = (rule: object) => parseProcedure({...least, preparation: [{text: 'Fast', rule}]});
    const rule = {authority: 'A', title: 'B', expires: '2027-03-31'};
    expect(from(rule).procedure?.preparation?.[0]?.rule).to.deep.equal(rule);
    expect(from({...rule, effective: '2027-03-31', url: 'https://example.org'}).procedure).to.be.an('object');
    expect(from({authority: 'A', title: 'B'}).issues?.[0]?.path).to.equal('$.preparation[0].rule.expires');
  });

  it('never throws on junk', () => {
    fc.assert(
      fc.property(fc.anything({withBigInt: true, withNullPrototype: true}), (junk) => {
        const result = parseProcedure(junk);
        expect(Boolean(result.procedure) !== Boolean(result.issues)).to.equal(true);
      }),
    );
  });
});

describe('unknownKeys', () => {
  it('names what the schema does not know, with its path', () => {
    const input = {...least, riks: [], risks: ['Fatigue', {text: 'Pain', how: 'bad'}], 'odd key': 1};
    expect(unknownKeys(input, parseProcedure(input).procedure)).to.deep.equal(['$.riks', '$.risks[1].how', '$["odd key"]']);
  });
});
