import {expect} from '@open-wc/testing';
import {writePlainText} from '../../src/formats/plain-text.js';

describe('an outline as plain text', () => {
  it('has one line for each paragraph and item, and a blank one before each heading', () => {
    const risks = {
      field: 'risks',
      heading: 'Risks',
      before: ['Tell us.'],
      items: ['Pain', 'Fever:\nover 38 °C'],
      after: ['Ask.'],
    };
    expect(writePlainText('Knee scan', [risks])).to.equal('Knee scan\n\nRisks\nTell us.\n- Pain\n- Fever:\n  over 38 °C\nAsk.\n');
  });

  it('contains no control characters but the ends of lines', () => {
    expect(writePlainText('Knee\u001b[2J\u0007\r\nscan', [])).to.equal('Knee[2J\nscan\n');
  });
});
