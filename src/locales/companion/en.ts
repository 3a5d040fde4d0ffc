/** Words of the plan for the person who helps, and of the plan on paper. */
export const companion = {
  title: 'For the person who helps',
  note: 'Here, “you” is the person who has the procedure.',
  unknown: 'This page does not say who takes you home or stays with you. Ask your care team.',
  sheet: 'Print the plan on one sheet',
  fridge: 'Print a card for the fridge',
  helper: 'Print the page for the helper',
  fridgeTitle: 'What to do and when',
  /** In front of the number of a card, and between it and that of all cards. */
  fridgePage: ['Card ', ' of '] as readonly [string, string],
  fridgeLeft: (count: string): string =>
    `Only steps with a time and medicines are on this card. Other steps in the full list: ${count}.`,
  team: (phone: string): string => `Your care team: ${phone}`,
  emergency: (phone: string): string => `Emergency: ${phone}`,
  teamLine: 'Your care team’s phone number:',
  notPrinted: 'If nothing printed, open this page in a new tab, or in another browser, and print it there.',
};
