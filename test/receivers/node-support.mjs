/** What tests of the Node receiver as a process share. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {afterEach} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {HOME, startReceiver} from './node-receiver.mjs';

/** What no log and no short notice may hold. */
export const PERSONAL = {
  name: 'Zacharias Quill',
  phone: '516-555-0177',
  email: 'zacharias@quill.example',
  language: 'Volapük',
  accommodation: 'A wide door',
};

/** Starts receivers that end with the test. */
export function startingReceivers() {
  const started = [];
  afterEach(() => Promise.all(started.splice(0).map((receiver) => receiver.stop())));
  return async (env) => {
    const receiver = await startReceiver(env);
    started.push(receiver);
    return receiver;
  };
}

export async function until(condition, what) {
  const end = Date.now() + 8000;
  while (!(await condition())) {
    assert.ok(Date.now() < end, what);
    await sleep(20);
  }
}

/** Runs a file of the receiver to its end. */
export function run(args, env) {
  return spawnSync(process.execPath, args, {
    cwd: HOME,
    env: {PATH: process.env.PATH, ...env},
    encoding: 'utf8',
  });
}
