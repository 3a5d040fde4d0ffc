import {expect} from '@open-wc/testing';
import {joinWrapped} from '../../../src/formats/markdown/wrapped-lines.js';

const LONG = 'You can go home when you feel well enough, and can eat and drink. You must be';

describe('joinWrapped', () => {
  it('joins a line that goes on in small letters, or whose next word had no room', () => {
    expect(joinWrapped(`${LONG}\nable to walk.`)).to.equal(`${LONG} able to walk.`);
    expect(joinWrapped(`${LONG}\n  able to walk.\nRest.`)).to.equal(`${LONG} able to walk.\nRest.`);
    expect(joinWrapped(`${LONG}\nMacmillan's`)).to.equal(`${LONG} Macmillan's`);
  });

  it('keeps lines that their author ended', () => {
    for (const next of ['- able', '1. able', '> able', '# able', '| able |', '**able**', 'Ward: able', '', '---', '```'])
      expect(joinWrapped(`${LONG}\n${next}`), next).to.equal(`${LONG}\n${next}`);
    for (const before of ['Short line', `${LONG}.`, `${LONG}:`, `${LONG}  `, `# ${LONG}`, `**${LONG}**`])
      expect(joinWrapped(`${before}\nable`), before).to.equal(`${before}\nable`);
  });

  it('keeps code, and takes no longer for many lines than for few', () => {
    expect(joinWrapped(`\`\`\`\n${LONG}\nable\n\`\`\``)).to.equal(`\`\`\`\n${LONG}\nable\n\`\`\``);
    const many = Array.from({length: 100_000}, () => 'and this sentence goes on in small letters to the end').join('\n');
    expect(joinWrapped(many)).to.have.length(many.length);
  });
});
