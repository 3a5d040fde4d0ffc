/** Reading aloud, in English; the languages of the interface have the same in files beside this one. */
export const speech = {
  label: 'Read aloud',
  play: 'Listen',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  reading: 'Reading aloud',
  paused: 'Paused',
  done: 'That was everything.',
  failed: 'The voice has stopped. Press “Go on” to hear this sentence again.',
};
