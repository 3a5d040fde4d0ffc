import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import * as values from '../../src/model/schema/values.js';

const VALUES = {
  date: [
    ['2026-05-31', '2024-02-29'],
    ['2026-13-01', '31.05.2026', '2026-5-1'],
  ],
  duration: [
    ['PT6H', 'P3D', 'P1DT12H', 'P2W'],
    ['P', 'PT', '6 hours', 'P1D2', '-P1D', 'PT1.5H'],
  ],
  clockTime: [
    ['00:00', '18:05', '24:00'],
    ['7:30', '25:00', '12:60', '18:00:00'],
  ],
  languageTag: [
    ['en', 'es-MX', 'zh-Hant-TW', 'en-x-pirate'],
    ['e', 'english language', 'en_US', '-en'],
  ],
  slug: [
    ['knee', 'knee-replacement', 'a1-2'],
    ['Knee', '-knee', 'knee-', 'a--b', '../a', ''],
  ],
  webUrl: [
    ['https://h.example', 'http://h.example/a?b#c'],
    ['javascript:alert(1)', '//h.example', 'https://', 'h.example'],
  ],
  fileUrl: [
    ['knee.json', '../a b.json', '/a', 'https://h.example/a'],
    ['javascript:alert(1)', 'data:text/html,x', ' a', 'mailto:a@b'],
  ],
  phone: [
    ['+1 555 0100', '112', '020-7946 (0) 1'],
    ['call us', '', '+1 555 0100 ext'],
  ],
  positive: [
    [1, 8],
    [0, -1, 1.5, '1'],
  ],
  text: [
    ['a', ' a '],
    ['', '  ', '\n', 1, null],
  ],
} as const;

describe('values of a record', () => {
  for (const [name, [right, wrong]] of Object.entries(VALUES)) {
    const schema = values[name as keyof typeof VALUES];
    it(`${name} accepts what it names, and nothing else`, () => {
      for (const value of right) expect(v.safeParse(schema, value).success, String(value)).to.equal(true);
      for (const value of wrong) expect(v.safeParse(schema, value).success, String(value)).to.equal(false);
    });
  }

  it('turn plain text into an item, and keep an item as it is', () => {
    const item = values.orText(v.object({text: values.text}));
    expect(v.parse(item, 'Fatigue')).to.deep.equal({text: 'Fatigue'});
    expect(v.parse(item, {text: 'Fatigue'})).to.deep.equal({text: 'Fatigue'});
    expect(v.safeParse(item, '').success).to.equal(false);
  });
});
