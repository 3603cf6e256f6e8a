import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'wegwijzer';
import type { WegwijzerStepEvent } from 'wegwijzer';

/** The guide inside a page. */
@Component({
  selector: 'app-help',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <wegwijzer-guide
      procedure="alivia-login-informal-carer"
      gateway="https://tickets.example/"
      (wegwijzer-step)="onStep($any($event))"
    >
      <a href="https://cdn.example/manual/nl/">Lees de uitleg</a>
    </wegwijzer-guide>
    <output>{{ step() }}</output>
  `,
})
export class HelpComponent {
  readonly step = signal('');

  onStep(event: WegwijzerStepEvent): void {
    this.step.set(event.step);
  }
}
