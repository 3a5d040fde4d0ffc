import {expect} from '@open-wc/testing';
import {loadRecord} from '../../src/loading/load-record.js';
import {RecordError} from '../../src/loading/record-error.js';
import {allowOrigins, isAllowed} from '../../src/loading/allowed-origins.js';
import {configureEnvironment} from '../../src/loading/environment.js';
import {allowMetaOrigins} from '../../src/script/meta-origins.js';
import {waitUntil} from '../wait-until.js';

describe('where records may come from', () => {
  it('is the page’s own origin until the site allows another', () => {
    expect(isAllowed(new URL('/a.json', location.href))).to.equal(true);
    const other = new URL('https://records.example/knee.json');
    expect(isAllowed(other)).to.equal(false);
    allowOrigins('https://records.example/anything');
    expect(isAllowed(other)).to.equal(true);
    expect(isAllowed(new URL('http://records.example/knee.json'))).to.equal(false);
  });

  it('is never anything but http and https', () => {
    for (const url of ['data:application/json,{}', 'blob:https://a.example/1', 'file:///a.json'])
      expect(isAllowed(new URL(url)), url).to.equal(false);
    expect(() => allowOrigins('javascript:alert(1)')).to.throw(TypeError);
    expect(() => allowOrigins('records')).to.throw(TypeError);
  });

  it('is what the page’s head names, and an invalid word there is reported once', async () => {
    const meta = Object.assign(document.createElement('meta'), {name: 'procedure-elements-origins'});
    meta.content = 'records.example.org https://head.example,\nhttps://other.example';
    const {warn} = console;
    const told: unknown[] = [];
    console.warn = (...words) => told.push(words.join(' '));
    document.head.append(meta);
    configureEnvironment({readOrigins: allowMetaOrigins});
    const found = ['head', 'other', 'third'].map((host) => isAllowed(new URL(`https://${host}.example`)));
    configureEnvironment({readOrigins: undefined});
    meta.remove();
    await waitUntil(() => told.length);
    console.warn = warn;
    expect(found).to.deep.equal([true, true, false]);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/procedure-elements-origins.*"records\.example\.org"/);
  });

  it('is not contacted where it is not allowed', async () => {
    const {fetch} = window;
    let asked = 0;
    window.fetch = (...request) => {
      asked++;
      return fetch(...request);
    };
    const error: unknown = await loadRecord('https://foreign.example/a.json').catch((caught: unknown) => caught);
    window.fetch = fetch;
    expect(error).to.be.an.instanceOf(RecordError);
    expect((error as RecordError).reason).to.equal('blocked');
    expect((error as RecordError).message).to.contain('procedure-elements-origins');
    expect(asked).to.equal(0);
  });
});
