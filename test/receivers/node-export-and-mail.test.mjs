/** How a clinic gets at the requests that the Node receiver keeps. */
import assert from 'node:assert/strict';
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {aRequest} from './contract.mjs';
import {startMailServer} from './mail-server.mjs';
import {temporaryFolder} from './node-receiver.mjs';
import {PERSONAL, run, startingReceivers, until} from './node-support.mjs';

const start = startingReceivers();

describe('the export', () => {
  it('writes CSV that a spreadsheet takes for text, and JSON, from a time on', async () => {
    const receiver = await start();
    const request = aRequest({
      name: '=HYPERLINK("http://evil.example","x")',
      phone: '+1 516 555 0100',
      accommodation: 'Says "hello",\nand more',
      language: '@SUM(A1)',
      website: 'x',
    });
    await receiver.send(request);
    const {DATA_FOLDER} = receiver.settings;
    const csv = run(['src/export.js'], {DATA_FOLDER});
    assert.equal(csv.status, 0, csv.stderr);
    const [head, ...rows] = csv.stdout.split('\r\n');
    assert.equal(
      head,
      '\ufeff"receivedAt","id","option","name","phone","email","bestTime","language","accommodation","consent","suspect"',
    );
    assert.match(rows[0], /"'=HYPERLINK\(""http:\/\/evil.example"",""x""\)"/);
    assert.match(rows[0], /,"'\+1 516 555 0100",/);
    assert.match(rows[0], /,"'@SUM\(A1\)",/);
    assert.match(rows[0], /,"Says ""hello"",\nand more",/);
    assert.doesNotMatch(csv.stdout, /(?:^|,)"?[=+@-]/m);

    const json = run(['src/export.js', '--format', 'json'], {DATA_FOLDER});
    const [kept] = JSON.parse(json.stdout);
    assert.equal(kept.name, request.name);
    assert.equal(kept.suspect, 'honeypot');
    assert.match(kept.receivedAt, /^\d{4}-\d\d-\d\dT/);

    const later = new Date(Date.now() + 60_000).toISOString();
    const since = (time) =>
      JSON.parse(run(['src/export.js', '--format=json', `--since=${time}`], {DATA_FOLDER}).stdout);
    assert.equal(since(kept.receivedAt).length, 1);
    assert.equal(since(later).length, 0);
  });

  it('writes a file that only its owner reads', async () => {
    const receiver = await start();
    await receiver.send(aRequest());
    const file = join(temporaryFolder(), 'requests.csv');
    // A file that is there already keeps its own mode unless it is given a new one.
    writeFileSync(file, '', {mode: 0o644});
    const {status, stdout} = run(['src/export.js', '--out', file], receiver.settings);
    assert.deepEqual([status, stdout], [0, '']);
    assert.equal(statSync(file).mode & 0o077, 0);
    assert.match(readFileSync(file, 'utf8'), /Ada Runner/);
  });

  it('says what is wrong with its words', () => {
    const env = {DATA_FOLDER: temporaryFolder()};
    assert.match(run(['src/export.js', '--format', 'xml'], env).stderr, /expected csv or json/);
    assert.match(run(['src/export.js', '--since', 'soon'], env).stderr, /expected a time/);
    assert.equal(run(['src/export.js', '--sinc', '2026'], env).status, 1);
  });
});

describe('the notice by mail', () => {
  let mailServer;
  const startBoth = async (env = {}) => {
    mailServer ??= await startMailServer();
    mailServer.mails.length = 0;
    mailServer.refuses = false;
    return start({SMTP_URL: mailServer.url, MAIL_TO: 'desk@clinic.example', ...env});
  };
  after(() => mailServer?.stop());

  it('goes out once for a new request, and names nobody', async () => {
    const receiver = await startBoth();
    const request = aRequest(PERSONAL);
    await receiver.send(request);
    await receiver.send(request);
    await until(() => mailServer.mails.length, 'a mail has come');
    const second = aRequest();
    await receiver.send(second);
    await until(() => mailServer.mails.at(-1).text.includes(second.id), 'the next has come');
    await receiver.stop();
    assert.equal(mailServer.mails.length, 2);
    const [{to, text}] = mailServer.mails;
    assert.deepEqual(to, ['desk@clinic.example']);
    assert.match(text, new RegExp(request.id));
    assert.match(text, /office/);
    for (const word of ['Zacharias', 'quill.example', '0177', 'wide door', 'Volap'])
      assert.equal(text.includes(word), false, word);
  });

  it('holds all fields where the clinic asks for it', async () => {
    const receiver = await startBoth({MAIL_FULL: '1'});
    await receiver.send(aRequest({name: 'Ada\r\nBcc: evil@evil.example'}));
    await until(() => mailServer.mails.length, 'a mail has come');
    const [{to, text}] = mailServer.mails;
    assert.deepEqual(to, ['desk@clinic.example']);
    const [head, body] = text.split('\r\n\r\n');
    assert.doesNotMatch(head, /evil|Ada/);
    assert.match(body, /phone: 516-555-0100/);
  });

  it('fails no request, and goes out after the next start', async () => {
    const env = {DATA_FOLDER: temporaryFolder()};
    const receiver = await startBoth(env);
    mailServer.refuses = true;
    assert.equal((await receiver.send(aRequest())).status, 201);
    await until(() => receiver.output.includes('"no mail"'), 'the failure is in the log');
    await receiver.stop();
    assert.equal(mailServer.mails.length, 0);
    const next = await startBoth(env);
    await until(() => mailServer.mails.length, 'a mail has come');
    await next.stop();
    assert.equal(mailServer.mails.length, 1);
  });
});
