import {expect} from '@open-wc/testing';
import {contactsOf, type Contact} from '../../src/model/contacts.js';
import type {Procedure} from '../../src/model/procedure.js';

const contacts: Contact[] = [
  {kind: 'out-of-hours', phone: '3'},
  {kind: 'care-team', phone: '2', name: 'Ward 4'},
  {kind: 'emergency', phone: '112'},
  {kind: 'care-team', phone: '22'},
];
const record = {contacts} as Procedure;

describe('whom to call', () => {
  it('names the emergency number first, and all of a kind', () => {
    expect(contactsOf(record, {}).map(({phone}) => phone)).to.deep.equal(['112', '2', '22', '3']);
  });

  it('takes the number of the page instead of those of the record of the same kind', () => {
    expect(contactsOf(record, {careTeamPhone: '5'}).map(({phone}) => phone)).to.deep.equal(['112', '5', '3']);
    expect(contactsOf({} as Procedure, {emergencyNumber: '999'})).to.deep.equal([{kind: 'emergency', phone: '999'}]);
  });

  it('makes no number up', () => expect(contactsOf({} as Procedure, {})).to.deep.equal([]));
});
