import {Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, Input, viewChild} from '@angular/core';
import type {ProcedureInput, ProcedureLoadEvent} from 'procedure-elements';
import 'procedure-elements/elements/risk-list.js';

@Component({
  selector: 'app-risks',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <risk-list
      #list
      [procedure]="record"
      sort="severity"
      heading-level="3"
      (procedure-load)="loaded($event)"
    />
    <!-- wrong: the event has no detail -->
    <risk-list (procedure-load)="log($event.detail)" />
    <!-- wrong: another event -->
    <risk-list (procedure-error)="loaded($event)" />
  `,
})
export class Risks {
  @Input({required: true}) record!: ProcedureInput;
  readonly list = viewChild.required<ElementRef<HTMLElementTagNameMap['risk-list']>>('list');

  loaded({procedure}: ProcedureLoadEvent): void {
    this.log(procedure.name.toUpperCase());
    this.list().nativeElement.sort = 'likelihood';
  }

  log(text: string): void {
    console.log(text);
  }
}
