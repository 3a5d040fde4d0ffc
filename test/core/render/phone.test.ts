import {expect} from '@open-wc/testing';
import {telephone} from '../../../src/core/render/phone.js';

describe('telephone', () => {
  it('calls the number that is meant', () => {
    for (const [phone, digits] of [
      ['911', '911'],
      ['(617) 555-0100', '6175550100'],
      ['+1 555 0100', '+15550100'],
      ['+44 (0)20 7946 0000', '+442079460000'],
      ['+49 (0) 30 12345', '+493012345'],
      ['0044 (0)20 7946 0000', '00442079460000'],
      ['(0)20 7946 0000', '02079460000'],
      ['+39 06 1234', '+39061234'],
    ] as const)
      expect(telephone(phone), phone).to.equal(`tel:${digits}`);
  });
});
