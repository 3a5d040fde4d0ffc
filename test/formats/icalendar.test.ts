import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {writeCalendar, type CalendarEvent} from '../../src/formats/icalendar.js';

const NOW = Date.UTC(2026, 4, 1, 12);
const one: CalendarEvent = {key: 'a/1', title: 'Preparation', start: Date.UTC(2026, 4, 5, 7, 30), alarm: 'PT0S'};
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const write = (event: Partial<CalendarEvent>, now = NOW): string => writeCalendar([{...one, ...event}], now);

describe('writeCalendar', () => {
  it('gives what another library reads as the same events', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'\\;,:"\n é漢🫀'), fc.string({unit: 'grapheme', minLength: 1, maxLength: 1})),
    });
    const shown = text.map((words) => `a${words.replace(/(?![\n\t])\p{Cc}/gu, '')}`);
    const start = fc.oneof(
      fc.integer({min: 0, max: 4_102_444_800}).map((seconds) => seconds * 1000),
      fc.constantFrom('2026-05-04', '2028-02-29'),
    );
    fc.assert(
      fc.property(shown, shown, start, (title, description, begins) => {
        const file = write({title, description, start: begins});
        const [event] = read(file);
        expect(event!.summary).to.equal(title);
        expect(event!.description).to.equal(description);
        expect(event!.startDate.isDate).to.equal(typeof begins === 'string');
        if (typeof begins === 'string') expect(event!.startDate.toString()).to.equal(begins);
        else expect(event!.startDate.toJSDate().getTime()).to.equal(begins);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
      }),
      {numRuns: 500},
    );
  });

  it('reminds when it says', () => {
    const alarmOf = (event: Partial<CalendarEvent>): number => {
      const [{component, startDate}] = read(write(event)) as [InstanceType<typeof ICAL.Event>];
      const trigger = component.getFirstSubcomponent('valarm')!.getFirstPropertyValue('trigger') as InstanceType<
        typeof ICAL.Duration
      >;
      const alarm = startDate.clone();
      alarm.isDate = false;
      alarm.addDuration(trigger);
      return alarm.toJSDate().getTime();
    };
    expect(alarmOf({})).to.equal(one.start);
    expect(alarmOf({alarm: '-P1D'})).to.equal(Date.UTC(2026, 4, 4, 7, 30));
    expect(alarmOf({start: '2026-05-04', alarm: 'PT9H'})).to.equal(new Date(2026, 4, 4, 9).getTime());
  });

  it('keeps the name of an event and raises its number when it is written again', () => {
    const [[first], [later], [other]] = [
      read(write({})),
      read(write({start: '2026-05-09'}, NOW + 1000)),
      read(write({key: 'a/2'})),
    ];
    expect(later!.uid).to.equal(first!.uid);
    expect(later!.sequence).to.be.above(first!.sequence);
    expect(other!.uid).not.to.equal(first!.uid);
    // A signed integer of 32 bits, RFC 5545, until 2090.
    expect(read(write({}, Date.UTC(2090, 0)))[0]!.sequence).to.be.below(2 ** 31);
  });

  it('says nothing of the key', () => {
    expect(write({key: 'knee-replacement/3'})).not.to.match(/knee/);
  });
});
