import {expect} from '@open-wc/testing';
import {isCalendar, readDuration, writeDuration} from '../../../src/formats/fhir/durations.js';

describe('durations in FHIR', () => {
  for (const [iso, code] of Object.entries({PT30S: 's', PT45M: 'min', PT6H: 'h', P2D: 'd', P6W: 'wk', P3M: 'mo', P1Y: 'a'}))
    it(`${iso} is in ${code}, and comes back`, () => {
      const written = writeDuration(iso)!;
      expect(written.code).to.equal(code);
      expect(readDuration(written)).to.equal(iso);
    });

  it('writes none that would come back as another', () => {
    for (const iso of ['P1DT2H', 'PT1.5H', 'PT1D', 'P2H', 'P01D', 'P99999999999999999999D', 'soon'])
      expect(writeDuration(iso), iso).to.equal(undefined);
    expect(readDuration({value: 1.5, code: 'h'})).to.equal(undefined);
    expect(readDuration({value: 1, code: 'ms'})).to.equal(undefined);
  });

  it('knows days and more as calendar time', () =>
    expect(['PT24H', 'P1D', 'P1M'].map((iso) => isCalendar(writeDuration(iso)!))).to.deep.equal([false, true, true]));
});
