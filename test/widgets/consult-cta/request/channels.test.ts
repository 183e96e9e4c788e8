import {expect} from '@open-wc/testing';
import {readAnswer, requestId} from '../../../../src/widgets/consult-cta/request/channels.js';

const ID = '0123456789abcdef';

function answer(status: number, body = '', headers: Record<string, string> = {}): Promise<unknown> {
  return readAnswer(new Response(body, {status, headers}), ID);
}

describe('an answer to a request', () => {
  it('is a receipt when it says so with the very same id', async () => {
    const receipt = JSON.stringify({ok: true, id: ID});
    expect(await answer(201, receipt)).to.deep.equal({is: 'sent'});
    expect(await answer(200, receipt)).to.deep.equal({is: 'sent'});
  });

  it('is none when a network’s sign-in page or another request’s receipt says 200', async () => {
    for (const body of [
      '{"ok":true,"id":"fedcba9876543210"}',
      `{"ok":"true","id":"${ID}"}`,
      `{"id":"${ID}"}`,
      'null',
      '"ok"',
    ])
      expect(await answer(200, body)).to.deep.equal({is: 'again'});
    let isRead = true;
    await answer(200, '<!doctype html><title>Sign in</title>').catch(() => (isRead = false));
    expect(isRead, 'the try takes what cannot be read for a failure that may pass').to.be.false;
  });

  it('may pass after 408, 425, 429 and all from 500 on', async () => {
    for (const status of [408, 425, 429, 500, 502, 503, 599])
      expect(await answer(status)).to.deep.equal({is: 'again', after: undefined});
  });

  it('is final with any other 4xx', async () => {
    for (const status of [400, 401, 403, 404, 409, 410, 413, 415, 422])
      expect(await answer(status), String(status)).to.deep.equal({is: 'refused'});
  });

  it('may name how long to wait, in seconds or by a date, and is not believed otherwise', async () => {
    expect(await answer(429, '', {'Retry-After': '3'})).to.deep.equal({is: 'again', after: 3000});
    const date = new Date(Date.now() + 9000).toUTCString();
    const {after} = (await answer(503, '', {'Retry-After': date})) as {after: number};
    expect(after).to.be.within(7000, 9000);
    for (const wrong of ['-1', 'soon', new Date(0).toUTCString()])
      expect(await answer(429, '', {'Retry-After': wrong})).to.deep.equal({
        is: 'again',
        after: undefined,
      });
  });
});

describe('a request’s id', () => {
  it('is one that receivers take, and never the same', () => {
    const ids = Array.from({length: 1000}, requestId);
    for (const id of ids) expect(id).to.match(/^[A-Za-z0-9-]{16,64}$/);
    expect(new Set(ids).size).to.equal(1000);
  });
});
