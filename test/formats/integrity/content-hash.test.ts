import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {canonicalize} from '../../../src/formats/integrity/canonicalize.bundled.js';
import {base64Url, contentHash, fromBase64Url, shortCode} from '../../../src/formats/integrity/content-hash.js';
import {anyRecord} from '../../record-arbitrary.js';

/** The same value with its keys in another order. */
const shuffled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffled)
    : typeof value === 'object' && value
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, shuffled(inner)]),
        )
      : value;

describe('canonical JSON', () => {
  it('is that of RFC 8785, section 3.2', () => {
    const sample = String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`;
    expect(canonicalize(JSON.parse(sample))).to.equal(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    const keys = {'\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7};
    expect(Object.values(JSON.parse(canonicalize(keys)!))).to.have.length(7);
    expect(canonicalize(keys)).to.equal('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });
});

describe('the content hash of a record', () => {
  const small = {id: 'a-scan', lang: 'en', name: 'A scan'};

  it('is SHA-256 of the canonical JSON, as other programs compute it', async () => {
    // printf '{"id":"a-scan","lang":"en","name":"A scan"}' | openssl dgst -sha256 -binary | basenc --base64url
    expect(await contentHash({name: 'A scan', id: 'a-scan', lang: 'en'})).to.equal('zTG5tVkNlUa0UNN8BTVg79rGV0-mplRxMbMaMl2yVZQ');
  });

  it('is the same whatever the order of keys, and without what has the hash', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (authored) => {
        const without = {...authored, integrity: undefined};
        expect(await contentHash(shuffled(authored) as object)).to.equal(await contentHash(without));
      }),
      {numRuns: 50},
    );
  });

  it('is another for every other letter', async () => {
    const hashes = await Promise.all(['A scan', 'a scan', 'A scan ', 'A scän'].map((name) => contentHash({...small, name})));
    expect(new Set(hashes).size).to.equal(4);
  });

  it('cannot be computed for half of a character', async () => {
    const error = await contentHash({...small, name: '\ud800'}).catch((error: unknown) => error);
    expect(error).to.be.instanceOf(Error);
  });

  it('has a short form without letters that are taken for digits', () => {
    expect(shortCode(base64Url(new Uint8Array(32)))).to.equal('0000-0000');
    expect(shortCode(base64Url(new Uint8Array(32).fill(255)))).to.equal('ZZZZ-ZZZZ');
    expect(
      shortCode(base64Url(Uint8Array.of(0b00001_000, 0b10_00011_0, 0b0100_0010, 0b1_00110_00, 0b111_01000, ...Array(27)))),
    ).to.equal('1234-5678');
  });

  it('is written as base64url, and read again', () => {
    fc.assert(
      fc.property(fc.uint8Array({minLength: 32, maxLength: 32}), (octets) => {
        const text = base64Url(octets);
        expect(text).to.match(/^[\w-]{43}$/);
        expect([...fromBase64Url(text)]).to.deep.equal([...octets]);
      }),
    );
  });
});
