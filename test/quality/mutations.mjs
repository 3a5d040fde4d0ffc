/** A record that no rule finds anything in, on the day below. Its facts are made up. */
export const TODAY = '2026-06-01';

const rule = {authority: 'A society', title: 'A guideline', effective: '2024-01-01', expires: '2027-06-01'};

export const clean = () => ({
  schemaVersion: 1,
  id: 'lens-check',
  lang: 'en',
  name: 'Lens check',
  summary: 'A lens check shows how clear the lens of your eye is. It takes one hour.',
  preparation: [
    {text: 'Do not eat for 6 hours before.', kind: 'fasting', when: {before: 'PT6H', means: 'from'}, rule},
    {text: 'Ask your team if you should stop your blood thinner.', kind: 'medicine'},
    {text: 'Bring your glasses.', kind: 'other'},
  ],
  steps: [{text: 'You sit on a chair.'}, {text: 'A nurse puts drops in your eyes.'}],
  risks: [
    {
      text: 'The eye gets infected.',
      severity: 'serious',
      likelihood: {count: 2, of: 1000, period: 'P30D'},
      source: 'A study of 5,000 people',
    },
    {text: 'The eye feels dry.', severity: 'mild', likelihood: {word: 'not known'}},
  ],
  recovery: [{text: 'Rest for one day.'}, {text: 'Do not drive on that day.'}],
  warningSigns: [
    {text: 'you cannot see', urgency: 'emergency'},
    {text: 'your eye hurts', urgency: 'urgent'},
  ],
  alternatives: [
    {text: 'New glasses', pros: ['There is no risk.'], cons: ['They may not help.']},
    {text: 'No check for now', doingNothing: true, pros: ['You save time.'], cons: ['You may see less well.']},
  ],
  experience: [{text: 'You feel a cool drop.'}],
  questions: [{text: 'When will I see well again?'}],
  sources: [{text: 'Lens check', publisher: 'A hospital', url: 'https://example.org/lens'}],
  review: {last: '2026-01-01', next: '2027-01-01'},
  funding: 'A hospital paid for this text.',
});

/** One thing that is broken in the clean record, and the one finding that must follow: `[rule, path, change]`. */
export const MUTATIONS = [
  ['ipdas/options', '/alternatives', (r) => r.alternatives.splice(0, 1)],
  ['ipdas/do-nothing', '/alternatives', (r) => delete r.alternatives[1].doingNothing],
  ['ipdas/pros-cons', '/alternatives/0', (r) => delete r.alternatives[0].cons],
  ['ipdas/pros-cons', '/alternatives/1', (r) => (r.alternatives[1].pros = [])],
  ['ipdas/parity', '/alternatives/0', (r) => r.alternatives[0].pros.push('They are cheap.', 'You can start today.')],
  ['ipdas/experience', '', (r) => delete r.experience],
  ['ipdas/experience', '/experience', (r) => (r.experience = [])],
  ['ipdas/sources', '', (r) => delete r.sources],
  ['ipdas/review-date', '/review', (r) => delete r.review.last],
  ['ipdas/update-policy', '/review', (r) => delete r.review.next],
  ['ipdas/funding', '', (r) => delete r.funding],
  ['ipdas/uncertainty', '/risks', (r) => (r.risks = [{text: 'The eye feels dry.', severity: 'mild'}])],
  ['risk/number', '/risks', (r) => (r.risks[0].likelihood = {word: 'not known'})],
  ['risk/period', '/risks/0/likelihood', (r) => delete r.risks[0].likelihood.period],
  ['risk/source', '/risks/0/likelihood', (r) => delete r.risks[0].source],
  ['risk/word-only', '/risks/1/likelihood', (r) => (r.risks[1].likelihood = {word: 'rare'})],
  ['risk/one-in-x', '/experience/0/text', (r) => (r.experience[0].text = 'One in 7 people feel a cool drop.')],
  ['risk/one-in-x', '/risks/1/text', (r) => (r.risks[1].text = 'The eye feels dry. About 1 in 20 people have this.')],
  ['risk/number-in-text-differs', '/risks/0/text', (r) => (r.risks[0].text = 'The eye gets infected (20 in 1,000).')],
  ['risk/number-in-text-differs', '/risks/0/text', (r) => (r.risks[0].text = 'The eye gets infected in 2% of people.')],
  ['pemat/summary', '', (r) => delete r.summary],
  [
    'pemat/you',
    '',
    (r) => {
      r.steps = ['The lamp is on.', 'The lens is seen.', 'Drops go in.', 'Light comes in.', 'The lamp goes off.'].map((text) => ({
        text,
      }));
      r.recovery = [{text: 'The eye heals.'}, {text: 'The drops wear off.'}];
      r.experience = [{text: 'The drop is cool.'}, {text: 'The lamp is bright.'}];
    },
  ],
  ['pemat/action', '/preparation/2/text', (r) => (r.preparation[2].text = 'The glasses are useful.')],
  ['pemat/chunk', '/summary', (r) => (r.summary += ' It is short. It is safe.')],
  ['pemat/chunk', '/questions', (r) => (r.questions = Array.from({length: 8}, () => ({text: 'When can I go home?'})))],
  ['pemat/terms', '/steps/1/text', (r) => (r.steps[1].text = 'A nurse uses a biomicroscopy lamp.')],
  ['pemat/acronym', '/steps/1/text', (r) => (r.steps[1].text = 'A nurse does an OCT.')],
  ['pemat/tool', '/preparation', (r) => r.preparation.splice(0, 1)],
  ['cci/first-line', '/summary', (r) => (r.summary = 'This test shows how clear your eye is.')],
  ['cci/call-to-action', '/warningSigns', (r) => r.warningSigns.splice(0, 1)],
  ['cci/call-to-action', '', (r) => delete r.warningSigns],
  [
    'nhs/sentence-length',
    '/steps/0/text',
    (r) =>
      (r.steps[0].text =
        'You sit on a chair in a small dark room while a nurse looks at both of your eyes with a lamp and a lens.'),
  ],
  ['nhs/do-not', '/recovery/1/text', (r) => (r.recovery[1].text = 'Avoid driving on that day.')],
  ['nhs/do-not', '/preparation/2/text', (r) => (r.preparation[2].text = 'You must not wear your glasses.')],
  ['nhs/latin', '/preparation/2/text', (r) => (r.preparation[2].text = 'Bring your glasses, drops, etc.')],
  ['safety/fasting-hours-without-rule', '/preparation/0/text', (r) => delete r.preparation[0].rule],
  [
    'safety/fasting-hours-without-rule',
    '/preparation/0/when',
    (r) => {
      r.preparation[0].text = 'Do not eat before.';
      delete r.preparation[0].rule;
    },
  ],
  ['safety/rule-ends-soon', '/preparation/0/rule/expires', (r) => (r.preparation[0].rule = {...rule, expires: '2026-08-30'})],
  ['safety/rule-ends-soon', '/preparation/0/rule/expires', (r) => (r.preparation[0].rule = {...rule, expires: '2026-05-31'})],
  [
    'safety/medicine-stop-without-ask',
    '/preparation/1/text',
    (r) => (r.preparation[1].text = 'Stop your blood thinner 5 days before.'),
  ],
  ['safety/medicine-stop-without-ask', '/recovery/0/text', (r) => (r.recovery[0].text = 'Skip your water pills for one day.')],
  [
    'safety/medicine-stop-without-ask',
    '/preparation/1/text',
    (r) => (r.preparation[1] = {text: 'Stop these 7 days before:', items: [{text: 'Fish oil'}, {text: 'Vitamin E'}]}),
  ],
  [
    'safety/medicine-stop-without-ask',
    '/preparation/1/text',
    (r) => (r.preparation[1].text = 'Do not take metformin on the day.'),
  ],
  ['safety/urgency-in-text', '/warningSigns/1/text', (r) => (r.warningSigns[1].text = 'your eye hurts: call 911')],
  ['safety/urgency-in-text', '/recovery/0/text', (r) => (r.recovery[0].text = 'If you cannot see, call an ambulance.')],
  ['read/long-word', '/steps/1/text', (r) => (r.steps[1].text = 'A nurse looks straightforwardly at your eye.')],
  ['style/everyday-words', '/risks/1/text', (r) => (r.risks[1].text = 'The eye has an edema.')],
  ['person-first', '/questions/0/text', (r) => (r.questions[0].text = 'Is it safe for diabetics?')],
  ['lang/mixed', '/experience/0/text', (r) => (r.experience[0].text = 'Puede que sienta una gota fría en el ojo.')],
  ['unicode/nfc', '/funding', (r) => (r.funding = 'Une\u0301 Hospital paid for this.')],
];

/** Records that look like a mutation and are right: no rule finds anything. */
export const HARMLESS = [
  ['a chance of 1 in a power of ten', (r) => (r.risks[1].text = 'The eye feels dry: 1 in 1,000 people.')],
  [
    'a chance in the text of a risk that agrees',
    (r) => (r.risks[0].text = 'The eye gets infected (about 1 in 1,000 to 3 in 1,000).'),
  ],
  ['a bound that the number keeps', (r) => (r.risks[0].text = 'The eye gets infected in fewer than 1 in 100 people.')],
  ['a percentage that is not a chance of the risk', (r) => (r.risks[0].text = 'Drops make an infection 50% less likely.')],
  ['a medicine that must not be stopped', (r) => (r.preparation[1].text = 'Do not stop your blood thinner.')],
  ['a medicine that the team stops', (r) => (r.preparation[1].text = 'Stop your blood thinner if your doctor tells you to.')],
  ['something else that stops', (r) => (r.recovery[0].text = 'Take medicine to stop the pain.')],
  ['a day without alcohol', (r) => (r.preparation[2].text = 'Do not drink alcohol for 24 hours.')],
  ['a dose that is limited', (r) => (r.recovery[0].text = 'Do not take more than 8 tablets a day.')],
  ['machines after a medicine', (r) => (r.recovery[0].text = 'Do not use machines for 24 hours after the medicine.')],
  ['an explained word', (r) => (r.steps[1].text = 'A nurse does a biomicroscopy (a look with a lamp).')],
  ['an acronym that is written out', (r) => (r.steps[1].text = 'A nurse does optical coherence tests (OCT). The OCT is short.')],
  ['an instruction after a condition', (r) => (r.preparation[2].text = 'On the day, wear flat shoes.')],
  ['a fact that begins with no', (r) => (r.preparation[2].text = 'No special clothes are needed, but bring glasses.')],
  ['an end of a rule in 91 days', (r) => (r.preparation[0].rule = {...rule, expires: '2026-08-31'})],
  ['a need that is denied', (r) => (r.preparation[2].text = 'No need to bring your glasses.')],
  ['no preparation', (r) => delete r.preparation],
  ['no risks', (r) => delete r.risks],
];
