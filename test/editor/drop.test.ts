import {expect} from '@open-wc/testing';
import {listenForDrops, type Dropped} from '../../src/editor/drop.js';

const dropped: Dropped[] = [];
listenForDrops((what) => dropped.push(what));

/** Drops something on an element. @returns whether the browser was kept from opening it. */
function drop(target: Element, fill: (data: DataTransfer) => void): boolean {
  const dataTransfer = new DataTransfer();
  fill(dataTransfer);
  const event = new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true});
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

const addFile = ({items}: DataTransfer): unknown => items.add(new File(['a'], 'a.txt'));

describe('what is dropped on the editor', () => {
  let field: HTMLTextAreaElement;

  beforeEach(() => {
    dropped.length = 0;
    field = document.createElement('textarea');
    document.body.append(field);
  });
  afterEach(() => field.remove());

  it('is a file, also on a field', () => {
    for (const target of [document.body, field]) expect(drop(target, addFile)).to.equal(true);
    expect(dropped.map(({files}) => files.map(({name}) => name))).to.deep.equal([['a.txt'], ['a.txt']]);
  });

  it('is the markup of a piece of another page', () => {
    expect(drop(document.body, (data) => data.setData('text/html', '<h1>Knee scan</h1>'))).to.equal(true);
    expect(dropped).to.deep.equal([{files: [], text: '<h1>Knee scan</h1>'}]);
  });

  it('is left to a field where it is text', () => {
    expect(drop(field, (data) => data.setData('text/plain', 'Pain'))).to.equal(false);
    expect(dropped).to.deep.equal([]);
  });
});
