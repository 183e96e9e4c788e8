import 'ascent-widgets/define/back-pain-tips.js';
import {Component, CUSTOM_ELEMENTS_SCHEMA, input, signal} from '@angular/core';

@Component({
  selector: 'clinic-tips',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <back-pain-tips
      [attr.layout]="layout()"
      heading-level="3"
      (ascent-tip-toggle)="opened.set($event.detail.tip)"
    >
      <p>Five things a runner can do about back pain.</p>
    </back-pain-tips>
    <p>Last tip: {{ opened() }}</p>
  `,
})
export class Tips {
  readonly layout = input<'list' | 'cards'>('list');
  readonly opened = signal('none');
}
