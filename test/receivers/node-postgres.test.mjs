import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {aRequest, keepsTheContract} from './contract.mjs';
import {startReceiver} from './node-receiver.mjs';
import {startPostgres} from './postgres.mjs';

describe('the Node receiver with PostgreSQL', () => {
  let postgres, receiver, second;
  before(async () => {
    postgres = await startPostgres();
    // Two at once: a clinic may run one beside the other while it changes over.
    const env = {DATABASE_URL: postgres.url};
    [receiver, second] = await Promise.all([startReceiver(env), startReceiver(env)]);
  });
  after(async () => {
    await Promise.all([receiver?.stop(), second?.stop()]);
    await postgres?.stop();
  });

  keepsTheContract(() => receiver);

  it('keeps one of the copies that arrive at two receivers', async () => {
    const request = aRequest();
    const answers = await Promise.all(
      Array.from({length: 20}, (_, index) => (index % 2 ? receiver : second).send(request)),
    );
    assert.equal(answers.filter(({status}) => status === 201).length, 1);
    assert.equal(answers.filter(({status}) => status === 200).length, 19);
    const kept = (await receiver.kept()).filter(({id}) => id === request.id);
    assert.equal(kept.length, 1);
  });

  it('says that it is unavailable while the database is, and goes on afterwards', async () => {
    const request = aRequest();
    await postgres.halt();
    const {status, body} = await receiver.send(request);
    assert.deepEqual([status, body], [503, {ok: false, error: 'unavailable'}]);
    assert.equal((await fetch(new URL('/health', receiver.url))).status, 503);
    await postgres.start();
    assert.equal((await receiver.send(request)).status, 201);
    assert.equal((await fetch(new URL('/health', receiver.url))).status, 200);
  });
});
