import {Component, CUSTOM_ELEMENTS_SCHEMA, effect, ElementRef, input, output, viewChild} from '@angular/core';
import type {ProcedureInput} from 'procedure-elements';
import type {WarningSigns} from 'procedure-elements/elements/warning-signs.js';
import 'procedure-elements/elements/warning-signs.js';

/** The element by hand: its property and its event through a reference. */
@Component({
  selector: 'app-signs',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<warning-signs #signs />',
})
export class Signs {
  readonly record = input.required<ProcedureInput>();
  readonly load = output<string>();
  private readonly signs = viewChild.required<ElementRef<WarningSigns>>('signs');

  constructor() {
    effect((onCleanup) => {
      const element = this.signs().nativeElement;
      const listener = ({procedure}: HTMLElementEventMap['procedure-load']) => this.load.emit(procedure.name);
      element.addEventListener('procedure-load', listener);
      onCleanup(() => element.removeEventListener('procedure-load', listener));
    });
    effect(() => {
      this.signs().nativeElement.procedure = this.record();
    });
  }
}
