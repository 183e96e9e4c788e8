/** A mail server that keeps what it is sent. */
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {HOME} from './node-receiver.mjs';

const {SMTPServer} = createRequire(join(HOME, 'package.json'))('smtp-server');

export async function startMailServer() {
  const mails = [];
  const mailServer = {
    url: '',
    mails,
    /** True: every mail is refused for now. */
    refuses: false,
    stop: () => new Promise((closed) => server.close(closed)),
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onMailFrom: (_address, _session, done) =>
      done(mailServer.refuses ? Object.assign(new Error('Later'), {responseCode: 451}) : null),
    onData(stream, session, done) {
      let text = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk) => (text += chunk));
      stream.on('end', () => {
        mails.push({to: session.envelope.rcptTo.map(({address}) => address), text});
        done();
      });
    },
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  mailServer.url = `smtp://127.0.0.1:${server.server.address().port}`;
  return mailServer;
}
