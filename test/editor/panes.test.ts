import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {renderPanes, type Pane} from '../../src/editor/panes/panes.js';
import {WORDS} from '../../src/editor/words/index.js';

const words = WORDS['en']!;

describe('the panes of the editor', () => {
  it('are chosen by buttons, and the chosen one is current', () => {
    const box = document.createElement('div');
    let chosen: Pane = 'fields';
    const draw = (): void => {
      const content = {fields: 'The form', card: 'The card'};
      render(
        renderPanes(words, chosen, (pane) => (chosen = pane), content),
        box,
      );
    };
    draw();
    const buttons = [...box.querySelectorAll('button')];
    expect(buttons.map(({textContent}) => textContent)).to.deep.equal([words.ui.fields, words.ui.card]);
    expect(box.querySelector('.current')!.textContent).to.equal('The form');
    buttons[1]!.click();
    draw();
    expect(box.querySelector('.current')!.textContent).to.equal('The card');
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true']);
  });
});
