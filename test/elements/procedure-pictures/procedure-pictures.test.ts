import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/procedure-card/procedure-card.js';
import '../../../src/elements/procedure-pictures/procedure-pictures.js';
import {picturesOf} from '../../../src/elements/procedure-pictures/section-pictures.js';
import type {Procedure, ProcedureInput} from '../../../src/model/procedure.js';
import {waitUntil} from '../../wait-until.js';
import {knee, make, textOf} from '../helpers.js';

const picture = {
  src: '/pictures/knee-joint.svg',
  alt: 'A knee joint',
  caption: 'The new joint',
  credit: 'A drawer',
  licence: 'MIT',
  section: 'steps',
};
const withPictures = (...pictures: object[]): ProcedureInput => ({...knee, pictures}) as ProcedureInput;
const show = async (...pictures: object[]) => make('procedure-pictures', {procedure: withPictures(...pictures)});
const inside = <E extends Element>(element: Element, selector: string) => element.shadowRoot!.querySelector<E>(selector)!;

describe('<procedure-pictures>', () => {
  it('procedure-pictures: shows a picture lazily, with its words, caption, credit and licence', async () => {
    const element = await show(picture);
    const image = inside<HTMLImageElement>(element, 'img');
    expect(image.alt).to.equal('A knee joint');
    expect(image.loading).to.equal('lazy');
    expect(textOf(inside(element, 'figcaption'))).to.match(/The new joint\s+A drawer, MIT/);
    await waitUntil(() => image.naturalWidth > 0);
  });

  it('procedure-pictures: keeps the room of a picture before it is there', async () => {
    const element = await show(picture);
    const height = element.getBoundingClientRect().height;
    expect(height).to.be.above(100);
    await waitUntil(() => inside<HTMLImageElement>(element, 'img').complete);
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('procedure-pictures: enlarges a picture by keyboard, and gives the focus back', async () => {
    const element = await show(picture);
    const button = inside<HTMLButtonElement>(element, '[part=enlarge]');
    expect(button.getAttribute('aria-label')).to.equal('Enlarge: A knee joint');
    button.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => inside<HTMLDialogElement>(element, 'dialog')?.open);
    expect(inside<HTMLImageElement>(element, 'dialog img').alt).to.equal('A knee joint');
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !inside(element, 'dialog'));
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('procedure-pictures: requests nothing from a server that the page does not allow, and shows the words', async () => {
    const element = await show({...picture, src: 'https://pictures.example.org/knee.png'});
    expect(inside(element, 'img')).to.equal(null);
    expect(textOf(element)).to.include('A knee joint').and.include('The new joint');
  });

  for (const src of ['javascript:alert(1)', 'data:image/png;base64,AAAA', 'http://['])
    it(`procedure-pictures: never shows ${src}`, async () => {
      // No schema lets it through; an object that nobody checks might.
      const element = await show(picture);
      Object.assign(element, {procedure: withPictures({...picture, src})});
      await element.updateComplete;
      const image = inside<HTMLImageElement>(element, 'img');
      expect(image?.src ?? '').not.to.include(src);
    });

  it('procedure-pictures: shows nothing where the record has none', async () => {
    const element = await make('procedure-pictures', {procedure: knee});
    expect(textOf(element).trim()).to.equal('');
  });

  it('procedure-card: shows each picture in its section, relative to the record', async () => {
    const procedure = withPictures(picture, {...picture, alt: 'Another', section: undefined});
    const card = await make('procedure-card', {procedure});
    const alts = (name: string) =>
      [...inside(card, `[id$=-${name}]`).querySelectorAll('procedure-pictures')].flatMap((one) =>
        [...one.shadowRoot!.querySelectorAll('img')].map(({alt}) => alt),
      );
    expect(alts('steps')).to.deep.equal(['A knee joint']);
    expect(alts('overview')).to.deep.equal(['Another']);
    expect(alts('risks')).to.deep.equal([]);
  });
});

describe('picturesOf', () => {
  const record = {
    pictures: ['steps', 'warning-signs', 'warningSigns', 'team', undefined, 'nonsense'].map((section, at) => ({
      src: `${at}.png`,
      alt: '',
      section,
    })),
  } as unknown as Procedure;
  const found = (section?: string) => picturesOf(record, section).map(({src}) => src[0]);

  it('takes names of fields and of sections, and loses none', () => {
    expect(found('steps')).to.deep.equal(['0']);
    expect(found('warningSigns')).to.deep.equal(['1', '2']);
    expect(found('personnel')).to.deep.equal(['3']);
    expect(found('overview')).to.deep.equal(['4', '5']);
    expect(found()).to.have.length(6);
  });
});
