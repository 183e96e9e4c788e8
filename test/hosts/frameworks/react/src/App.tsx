import 'ascent-widgets/define.js';
import {useState} from 'react';
import {Tips} from './Tips.js';

export function App() {
  const [layout, setLayout] = useState<'list' | 'cards'>('list');
  const [isShown, setShown] = useState(true);
  const [round, setRound] = useState(0);
  const [order, setOrder] = useState(['core', 'mobility', 'technique']);
  return (
    <main>
      <button onClick={() => setLayout('cards')}>As cards</button>
      <button onClick={() => setShown(!isShown)}>Show or hide</button>
      <button onClick={() => setRound(round + 1)}>Mount again</button>
      <button onClick={() => setOrder(order.toReversed())}>Turn around</button>
      <section id="tips">
        <Tips layout={layout} />
      </section>
      <section id="shown">
        {isShown && (
          <consult-cta phone="212-555-0100" options="phone">
            <p>
              Call <a href="tel:+12125550100">212-555-0100</a>
            </p>
          </consult-cta>
        )}
      </section>
      <section id="again">
        <kinetic-chain-diagram key={round} preset="left-in" focus="knee" />
      </section>
      <section id="list">
        {order.map((tip) => (
          <back-pain-tips key={tip} tips={tip} heading={tip} />
        ))}
      </section>
      <section id="article">
        <running-back-pain sections="resources" website="https://clinic.example/" />
      </section>
    </main>
  );
}
