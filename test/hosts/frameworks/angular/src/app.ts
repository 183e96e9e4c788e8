import 'ascent-widgets/define.js';
import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {Tips} from './tips.js';

@Component({
  selector: 'clinic-page',
  imports: [Tips],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button (click)="layout.set('cards')">As cards</button>
      <button (click)="isShown.set(!isShown())">Show or hide</button>
      <button (click)="round.set(round() + 1)">Mount again</button>
      <button (click)="order.set(order().toReversed())">Turn around</button>
      <section id="tips">
        <clinic-tips [layout]="layout()" />
      </section>
      <section id="shown">
        @if (isShown()) {
          <consult-cta phone="212-555-0100" options="phone">
            <p>Call <a href="tel:+12125550100">212-555-0100</a></p>
          </consult-cta>
        }
      </section>
      <section id="again">
        @for (count of [round()]; track count) {
          <kinetic-chain-diagram preset="left-in" focus="knee" />
        }
      </section>
      <section id="list">
        @for (tip of order(); track tip) {
          <back-pain-tips [tips]="tip" [attr.heading]="tip" />
        }
      </section>
      <section id="article">
        <running-back-pain sections="resources" website="https://clinic.example/" />
      </section>
    </main>
  `,
})
export class App {
  readonly layout = signal<'list' | 'cards'>('list');
  readonly isShown = signal(true);
  readonly round = signal(0);
  readonly order = signal(['core', 'mobility', 'technique']);
}
