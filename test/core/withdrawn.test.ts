import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/procedure-card/procedure-card.js';
import '../../src/elements/prep-checklist/prep-checklist.js';
import type {ProcedureElement} from '../../src/core/procedure-element.js';
import {knee} from '../../stories/states.js';
import {textOf} from '../elements/helpers.js';

describe('a withdrawn record', () => {
  for (const tag of ['procedure-card', 'prep-checklist'])
    it(`is not shown by ${tag}, which states the date and the reason`, async () => {
      const element = document.createElement(tag) as ProcedureElement;
      element.procedure = {...knee, withdrawn: {date: '2026-03-01', reason: 'A new guideline.'}};
      (await fixture(html`<div></div>`)).append(element);
      await element.updateComplete;
      expect(textOf(element).trim()).to.match(/^This information was withdrawn on March 1, 2026\. .* A new guideline\.$/);
    });
});
