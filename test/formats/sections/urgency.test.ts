import {expect} from '@open-wc/testing';
import {callsAmbulance} from '../../../src/formats/sections/urgency.js';

describe('urgency in text', () => {
  for (const text of [
    'Call emergency services if you faint.',
    'Call your local emergency number if you cannot breathe.',
    'Llame a emergencias si no puede respirar.',
    'Llame al servicio de urgencias si sangra.',
    'Appelez les secours si vous saignez.',
    'Wählen Sie die Notrufnummer, wenn Sie bluten.',
    'Ligue para a emergência se sangrar.',
    'Chiami i soccorsi se perde sangue.',
    '如果呕血，请拨打急救电话。',
    'اتصل بالطوارئ إذا نزفت.',
  ])
    it(`callsAmbulance: needs no number: ${text}`, () => expect(callsAmbulance(text)).to.equal(true));

  for (const text of [
    'Call the emergency dentist’s receptionist.',
    'Call the ward for an urgent appointment.',
    'Llame a la consulta para pedir cita.',
    'Appelez le secrétariat pour un rendez-vous.',
    'Chiami il reparto per un appuntamento.',
    '请拨打电话预约。',
  ])
    it(`callsAmbulance: finds no ambulance: ${text}`, () => expect(callsAmbulance(text)).to.equal(false));

  it('callsAmbulance: knows the number for emergencies from the end of a phone number', () => {
    const calls = [
      'Call 999.',
      'Call 911 or 112, 24 hours a day.',
      'Dial 112/911.',
      'Llame al 112.',
      'Marque el 911 o el 112.',
      'Rufen Sie 112.',
      'Wählen Sie sofort die 144.',
      'Appelez le 15 ou le 112.',
      'Ligue para o 192.',
      'Chiami il 118.',
      '请拨打120',
    ];
    const phones = [
      'Call 020 7946 999.',
      'Ring us on (01632) 960-999.',
      'Llame al 954 112 911.',
      'Llame al 911 234 567.',
      'Rufen Sie 0911 112 34 an.',
      'Appelez le 01 23 45 15 18.',
      'Chiami lo 02 118 456.',
    ];
    expect(calls.filter((text) => !callsAmbulance(text))).to.deep.equal([]);
    expect(phones.filter(callsAmbulance)).to.deep.equal([]);
  });
});
