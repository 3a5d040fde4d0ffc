import {Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {ProcedureInput} from 'procedure-elements';
import 'procedure-elements/elements/prep-checklist.js';
import 'procedure-elements/elements/risk-list.js';
import 'procedure-elements/locales/es.js';
import knee from '../records/knee-replacement.json';
import colonoscopy from '../records/colonoscopy.json';
import {Signs} from './signs';

// TypeScript reads a JSON file's words as any string: a record says what it is.
const records = {knee: knee as ProcedureInput, colonoscopy: colonoscopy as ProcedureInput};

@Component({
  selector: 'app-root',
  imports: [Signs],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly chosen = signal<keyof typeof records>('knee');
  readonly lang = signal('en');
  readonly level = signal(2);
  readonly figures = signal(false);
  readonly shown = signal(true);
  readonly ticked = signal('nothing');
  readonly loaded = signal('');
  readonly record = computed(() => records[this.chosen()]);

  onChange({done, total}: HTMLElementEventMap['checklist-change']) {
    this.ticked.set(`${done.length} of ${total}`);
  }
}
