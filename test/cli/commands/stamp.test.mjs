// The commands stamp and verify, against vectors of RFC 8037 and another program's keys.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createPrivateKey, createPublicKey, generateKeyPairSync} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {readSigningKey, readVerifyingKeys, signDetached, thumbprint, verifyDetached} from '../../../dist/cli/signature.js';
import {recordText} from '../../records.mjs';

const CLI = resolve('dist/cli/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'procedure-elements-stamp-'));
after(() => rmSync(folder, {recursive: true, force: true}));
const put = (name, content) => (writeFileSync(join(folder, name), content), join(folder, name));
const get = (name) => readFileSync(join(folder, name), 'utf8');
function run(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, ...args], {cwd: folder, encoding: 'utf8'});
  return {status, out: stdout, err: stderr};
}

/** The key of RFC 8037, appendix A. */
const RFC_KEY = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};

describe('signatures', () => {
  const key = createPrivateKey({key: RFC_KEY, format: 'jwk'});
  const keys = [{key: createPublicKey({key: RFC_KEY, format: 'jwk'}), kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'}];
  const jws = 'eyJhbGciOiJFZERTQSJ9..hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg';

  it('are those of RFC 8037, appendix A', () => {
    assert.equal(thumbprint(key), keys[0].kid);
    assert.equal(signDetached('Example of Ed25519 signing', key), jws);
    assert.equal(verifyDetached('Example of Ed25519 signing', jws, keys), keys[0].kid);
  });

  it('do not hold for another text, another key, another algorithm or what is not a signature', () => {
    const other = {key: generateKeyPairSync('ed25519').publicKey, kid: 'other'};
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}..`;
    assert.equal(verifyDetached('Example of Ed25519 signinG', jws, keys), undefined);
    assert.equal(verifyDetached('Example of Ed25519 signing', jws, [other]), undefined);
    for (const bad of [none, '', 'a', 'a.b.c', `${jws}.`, jws.replace('..', '.x.'), jws.slice(0, -9)])
      assert.equal(verifyDetached('Example of Ed25519 signing', bad, keys), undefined, bad);
  });

  it('are made with keys in PEM, in JWK and in sets of them', async () => {
    const {privateKey, publicKey} = generateKeyPairSync('ed25519');
    const jwk = (object) => JSON.stringify(object.export({format: 'jwk'}));
    for (const content of [privateKey.export({type: 'pkcs8', format: 'pem'}), jwk(privateKey)])
      assert.equal(thumbprint(await readSigningKey(put('key', content))), thumbprint(publicKey));
    const set = JSON.stringify({keys: [RFC_KEY, publicKey.export({format: 'jwk'})]});
    for (const content of [publicKey.export({type: 'spki', format: 'pem'}), jwk(publicKey), set])
      assert.equal((await readVerifyingKeys(put('keys', content))).at(-1).kid, thumbprint(publicKey));
    const rsa = generateKeyPairSync('rsa', {modulusLength: 1024}).privateKey.export({type: 'pkcs8', format: 'pem'});
    for (const content of ['x', '{}', rsa])
      await assert.rejects(readSigningKey(put('key', content)), /key: this is not a private Ed25519 key\. Make one with/);
  });
});

describe('stamp and verify', () => {
  put('knee.json', recordText('knee-replacement'));
  put('key.json', JSON.stringify(RFC_KEY));

  it('adds the hash and a signature, and leaves the rest of the text as it is', () => {
    assert.equal(run('stamp', 'knee.json', '--out', 'out', '--key', 'key.json').status, 0);
    const text = get('out/knee-replacement.json');
    const {integrity, ...rest} = JSON.parse(text);
    assert.deepEqual(rest, JSON.parse(get('knee.json')));
    assert.equal(text.replace(/,\n {2}"integrity": \{[^}]*\}/, ''), get('knee.json'));
    assert.match(integrity.hash, /^[\w-]{43}$/);
    const checked = run('verify', 'out/knee-replacement.json', '--keys', 'key.json');
    assert.deepEqual(checked, {
      status: 0,
      out: `out/knee-replacement.json: ${integrity.code}, signed by kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\n`,
      err: '',
    });
    assert.match(run('verify', 'out/knee-replacement.json').out, /signature not checked: name its keys with --keys\n$/);
    assert.equal(run('check', 'out/knee-replacement.json').status, 0);
    // Stamped again, it gets the same hash.
    assert.equal(run('stamp', 'out/knee-replacement.json', '--out', 'again', '--key', 'key.json').status, 0);
    assert.equal(get('again/knee-replacement.json'), text);
  });

  it('finds each change, and what is missing', () => {
    run('stamp', 'knee.json', '--out', 'signed', '--key', 'key.json');
    run('stamp', 'knee.json', '--out', 'plain');
    const record = JSON.parse(get('signed/knee-replacement.json'));
    const other = generateKeyPairSync('ed25519').publicKey.export({type: 'spki', format: 'pem'});
    put('other.pem', other);
    const changed = {...record, name: `${record.name}.`};
    const code = {...record, integrity: {...record.integrity, code: '0000-0000'}};
    for (const [content, keys, message] of [
      [changed, [], /\$\.integrity\.hash: the record has changed since it was stamped/],
      [code, [], /\$\.integrity\.code: found "0000-0000", expected/],
      [JSON.parse(get('knee.json')), [], /\$\.integrity: found nothing, expected a content hash\. Add it with stamp/],
      [JSON.parse(get('plain/knee-replacement.json')), ['--keys', 'key.json'], /signature: found nothing, expected a signature/],
      [record, ['--keys', 'other.pem'], /none of the keys has signed this record/],
    ]) {
      put('one.json', JSON.stringify(content));
      const {status, out, err} = run('verify', 'one.json', ...keys);
      assert.deepEqual([status, out], [1, '']);
      assert.match(err, message);
      assert.equal(err.trim().split('\n').length, 1);
    }
    put('one.json', JSON.stringify(changed));
    const page = run('page', 'one.json', '--out', 'site');
    assert.equal(page.status, 1);
    assert.match(
      page.err,
      /one\.json \$\.integrity\.hash: the record has changed since it was stamped\. Review it, and run stamp/,
    );
  });
});
