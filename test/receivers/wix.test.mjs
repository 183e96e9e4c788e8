import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {aRequest, keepsTheContract, post} from './contract.mjs';
import {keepsTheContractOverHttp} from './http-contract.mjs';
import {COLLECTION, database, startSite} from './wix/site.mjs';

describe('the receiver on Wix', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site?.stop());
  afterEach(() => Object.assign(database, {down: false, mute: false}));

  describe('by HTTP function', () => {
    const receiver = () => ({
      ...site,
      send: (request) => post(site.url, JSON.parse(JSON.stringify(request))),
    });
    keepsTheContract(receiver);
    keepsTheContractOverHttp(receiver);

    it('says that it is unavailable while the database is', async () => {
      database.down = true;
      const {status, body} = await post(site.url, aRequest());
      assert.deepEqual([status, body], [503, {ok: false, error: 'unavailable'}]);
    });
  });

  describe('by web method', () => {
    keepsTheContract(() => ({
      ...site,
      send: async (request) => ({body: await site.callWebMethod(request)}),
    }));

    it('refuses what is no request at all', async () => {
      for (const value of [undefined, null, 'x', 7, []])
        assert.deepEqual(await site.callWebMethod(value), {
          ok: false,
          error: 'invalid',
          fields: [],
        });
    });
  });

  describe('the page', () => {
    const detailOf = (changes) => {
      // As the form's event carries it.
      const {id, option, name, phone, email, bestTime, language, accommodation} = aRequest(changes);
      return {id, option, name, phone, email, bestTime, language, accommodation};
    };
    const send = (detail) => site.dispatch('ascent-consult-request', detail);

    it('[R28 · Wix page code] tells the form that its request is kept', async () => {
      const detail = detailOf();
      assert.deepEqual(await send(detail), [['request-status', `${detail.id} sent`]]);
      const kept = (await site.kept()).filter(({id}) => id === detail.id);
      assert.equal(kept.length, 1);
      assert.equal(kept[0].consent, 'yes');
    });

    it('says so again when the form asks again, and keeps it once', async () => {
      const detail = detailOf();
      await send(detail);
      assert.deepEqual(await send(detail), [['request-status', `${detail.id} sent`]]);
      assert.equal((await site.kept()).filter(({id}) => id === detail.id).length, 1);
    });

    it('[R28 · Wix page code] tells the form of a refusal', async () => {
      const detail = detailOf({name: ''});
      assert.deepEqual(await send(detail), [['request-status', `${detail.id} failed`]]);
    });

    it('says nothing while the database is down, so that the form asks again', async () => {
      const detail = detailOf();
      database.down = true;
      assert.deepEqual(await send(detail), []);
      database.down = false;
      assert.deepEqual(await send(detail), [['request-status', `${detail.id} sent`]]);
    });
  });

  it('finds a request whose first answer was lost, before the mirrors have heard of it', async () => {
    const request = aRequest();
    database.mute = true;
    assert.equal((await post(site.url, request)).status, 200);
    database.mute = false;
    assert.equal((await post(site.url, request)).status, 200);
    assert.equal((await post(site.url, {...request, name: 'Bob'})).status, 409);
  });

  it('deletes requests after 90 days', async () => {
    const [old, young] = [aRequest(), aRequest()];
    await post(site.url, old);
    await post(site.url, young);
    database.age(COLLECTION, old.id, 91);
    database.age(COLLECTION, young.id, 89);
    await site.deleteOldRequests();
    const ids = (await site.kept()).map(({id}) => id);
    assert.equal(ids.includes(old.id), false);
    assert.equal(ids.includes(young.id), true);
  });
});
