import {expect} from '@open-wc/testing';
import type {Answer} from '../../../../src/widgets/consult-cta/request/delivery.js';
import {deliver} from './world.js';

const SENT: Answer = {is: 'sent'};
const REFUSED: Answer = {is: 'refused'};
const AGAIN: Answer = {is: 'again'};

describe('the delivery of a request', () => {
  it('ends with the first receipt', async () => {
    const {world, delivery, stages, signals} = deliver([SENT]);
    void delivery.start();
    await world.pass(0);
    expect(stages).to.deep.equal(['sending', 'sent']);
    expect(signals.length).to.equal(1);
    expect(world.pending).to.equal(0);
  });

  it('tries once more after a failure that may pass, and says so', async () => {
    const {world, delivery, stages} = deliver([AGAIN, SENT]);
    void delivery.start();
    await world.pass(999);
    expect(stages).to.deep.equal(['sending', 'retrying']);
    await world.pass(1);
    expect(stages).to.deep.equal(['sending', 'retrying', 'sent']);
  });

  it('gives up after four tries, one, two and four seconds apart', async () => {
    const {world, delivery, stages, signals} = deliver([AGAIN, AGAIN, AGAIN, AGAIN]);
    void delivery.start();
    await world.pass(0);
    const tries: number[] = [];
    for (const wait of [1000, 2000, 4000]) {
      await world.pass(wait - 1);
      tries.push(signals.length);
      await world.pass(1);
    }
    expect(tries).to.deep.equal([1, 2, 3]);
    expect(signals.length).to.equal(4);
    expect(stages).to.deep.equal(['sending', 'retrying', 'failed']);
    expect(world.pending).to.equal(0);
  });

  it('spreads the tries of many readers over time', async () => {
    for (const [luck, wait] of [
      [0, 500],
      [1, 1500],
    ] as const) {
      const {world, delivery, signals} = deliver([AGAIN, SENT]);
      world.luck = luck;
      void delivery.start();
      await world.pass(wait - 1);
      expect(signals.length).to.equal(1);
      await world.pass(1);
      expect(signals.length).to.equal(2);
    }
  });

  it('waits as long as the server asks, but no longer than 20 seconds', async () => {
    for (const [asked, waited] of [
      [7000, 7000],
      [3_600_000, 20_000],
    ] as const) {
      const {world, delivery, signals} = deliver([{is: 'again', after: asked}, SENT]);
      void delivery.start();
      await world.pass(waited - 1);
      expect(signals.length).to.equal(1);
      await world.pass(1);
      expect(signals.length).to.equal(2);
    }
  });

  it('does not try again after a final answer', async () => {
    const {world, delivery, stages, signals} = deliver([REFUSED, SENT]);
    void delivery.start();
    await world.pass(60_000);
    expect(stages).to.deep.equal(['sending', 'failed']);
    expect(signals.length).to.equal(1);
  });

  it('ends a try that never settles after 15 seconds by its own clock', async () => {
    const {world, delivery, stages, signals} = deliver([]);
    void delivery.start();
    await world.pass(14_999);
    expect(signals[0]?.aborted).to.be.false;
    await world.pass(1);
    expect(signals[0]?.aborted).to.be.true;
    expect(signals.length).to.equal(2);
    await world.pass(45_000);
    expect(signals.length).to.equal(4);
    expect(stages.at(-1)).to.equal('failed');
  });

  it('takes a receipt that comes after its try was given up, even after all were', async () => {
    let receive: (answer: Answer) => void = () => undefined;
    const late = new Promise<Answer>((resolve) => (receive = resolve));
    const {world, delivery, stages} = deliver([late, REFUSED]);
    void delivery.start();
    await world.pass(16_000);
    expect(stages.at(-1)).to.equal('failed');
    receive(SENT);
    await world.pass(0);
    expect(stages.at(-1)).to.equal('sent');
    delivery.settle(false);
    expect(delivery.stage).to.equal('sent');
  });

  it('keeps one try in flight, however often it is started, and starts again once it has failed', async () => {
    const {world, delivery, stages, signals} = deliver([REFUSED, SENT]);
    void delivery.start();
    void delivery.start();
    expect(signals.length).to.equal(1);
    await world.pass(0);
    expect(delivery.stage).to.equal('failed');
    void delivery.start();
    await world.pass(0);
    expect(stages).to.deep.equal(['sending', 'failed', 'sending', 'sent']);
    void delivery.start();
    await world.pass(0);
    expect(signals.length).to.equal(2);
  });

  it('waits while the reader is offline, for as long as it takes, and goes on when woken', async () => {
    const {world, delivery, stages, signals} = deliver([SENT]);
    world.isOnline = false;
    void delivery.start();
    await world.pass(3_600_000);
    expect(stages.at(-1)).to.equal('waiting');
    expect(signals.length).to.equal(0);
    world.isOnline = true;
    world.wake();
    await world.pass(0);
    expect(stages.slice(-2)).to.deep.equal(['sending', 'sent']);
  });

  it('does not count a try that the loss of the network has ended', async () => {
    const {world, delivery, stages, signals} = deliver([AGAIN, AGAIN, SENT], 2);
    world.isOnline = true;
    void delivery.start();
    world.isOnline = false;
    await world.pass(0);
    expect(stages.at(-1)).to.equal('waiting');
    world.isOnline = true;
    world.wake();
    await world.pass(1000);
    expect(signals.length).to.equal(3);
    expect(stages.at(-1)).to.equal('sent');
  });

  it('asks anew at once when the page was asleep, and drops the try that it lost', async () => {
    const {world, delivery, signals} = deliver([new Promise(() => undefined), SENT]);
    void delivery.start();
    await world.pass(0);
    world.wake();
    await world.pass(0);
    expect(signals[0]?.aborted).to.be.true;
    expect(delivery.stage).to.equal('sent');
  });

  it('takes the page’s own word that it failed', async () => {
    const {world, delivery, signals} = deliver([], 3);
    void delivery.start();
    await world.pass(20_000);
    expect(signals.length).to.equal(2);
    delivery.settle(false);
    await world.pass(60_000);
    expect(delivery.stage).to.equal('failed');
    expect(signals.length).to.equal(2);
  });
});
