import {after, before, describe} from 'node:test';
import {keepsTheContract} from './contract.mjs';
import {keepsTheContractOverHttp} from './http-contract.mjs';
import {startReceiver} from './node-receiver.mjs';

describe('the Node receiver with SQLite', () => {
  let receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver?.stop());

  keepsTheContract(() => receiver);
  keepsTheContractOverHttp(() => receiver);
});
