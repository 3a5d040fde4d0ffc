import {expect} from '@open-wc/testing';
import {sniffFormat} from '../../src/formats/sniff.js';

describe('the format of a page', () => {
  for (const [source, format] of [
    ['<!doctype html><title>Knee</title><p>Scan', 'html'],
    ['<?php echo 1 ?>\n<div>Knee scan</div>', 'html'],
    ['Knee scan <p>What it is</p><p>A picture</p>', 'html'],
    ['# Knee scan\n\nA picture.', 'markdown'],
    ['---\ntitle: Knee scan\n---\nA picture.', 'markdown'],
    ['<div class="box">Note</div>\n\n# Knee scan\n\nA picture.', 'markdown'],
    ['\ufeff{"name": "Knee scan"}', 'json'],
    ['[1] Knee scan', 'text'],
    ['Knee scan\n\nA temperature < 38 is fine.', 'text'],
    ['', 'text'],
  ] as const)
    it(`of ${JSON.stringify(source)} is ${format}`, () => expect(sniffFormat(source)).to.equal(format));
});
