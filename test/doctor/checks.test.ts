import {expect} from '@open-wc/testing';
import {CHECKS} from '../../src/doctor/checks/index.js';
import {examine} from '../../src/doctor/doctor.js';
import type {Finding} from '../../src/doctor/finding.js';
import type {World} from '../../src/doctor/world.js';
import {aScript, aWidget, aWorld} from './a-world.js';

const findings = (differs: Partial<World>): readonly Finding[] => examine(aWorld(differs)).findings;
const ids = (differs: Partial<World>): readonly string[] =>
  findings(differs).map(({kind}) => kind.id);

describe('the checks', () => {
  it('find nothing on a page where all is well, and say what they looked at', () => {
    const {findings: found, well} = examine(aWorld());
    expect(found).to.deep.equal([]);
    expect(well).to.have.lengthOf(CHECKS.length);
  });

  it('have a name of their own for each thing that they find', () => {
    const names = CHECKS.flatMap(({kinds}) => kinds.map(({id}) => id));
    expect(new Set(names).size).to.equal(names.length);
  });

  it('speak in short sentences', () => {
    for (const {kinds, well} of CHECKS)
      for (const text of [well, ...kinds.flatMap(({title, mend, why}) => [title, mend, why])])
        for (const sentence of text.split(/(?<=[.?!:])\s+/))
          expect(sentence.split(' ').length, sentence).to.be.at.most(20);
  });

  const alone: readonly (readonly [string, string, Partial<World>])[] = [
    ['a page without https', 'no-https', {isSecure: false}],
    [
      'a script by http on a page with https',
      'script-insecure',
      {scripts: [aScript({address: 'http://cdn.example/ascent.js', ran: false})]},
    ],
    [
      'a widget that stays at its text',
      'widget-not-shown',
      {widgets: [aWidget({state: 'waiting'})]},
    ],
    [
      'two exact versions in addresses',
      'versions-mixed',
      {scripts: [aScript({address: 'https://cdn.example/1.1.0/ascent.js'})]},
    ],
    [
      'a frame that forbids phone links',
      'frame-sandbox',
      {frame: {isOpaque: false, sandbox: 'allow-scripts', denied: [], cut: 0, height: 0}},
    ],
    [
      'a frame shut off from its own address',
      'frame-sandbox',
      {frame: {isOpaque: true, denied: [], cut: 0, height: 0}},
    ],
    [
      'a frame that keeps a permission',
      'frame-permission',
      {frame: {isOpaque: false, denied: ['clipboard-write'], cut: 0, height: 0}},
    ],
    [
      'a frame that cuts its content',
      'frame-cuts',
      {frame: {isOpaque: false, denied: [], cut: 80, height: 700}},
    ],
    [
      'rules that keep a request from the clinic',
      'rules-block-sending',
      {
        blocked: [
          {
            address: 'https://clinic.example/requests',
            directive: 'connect-src',
            policy: "default-src 'self'",
          },
        ],
      },
    ],
    [
      'a title that rises above its section',
      'heading-order',
      {
        widgets: [aWidget({levelBefore: 4, besideHeading: true})],
      },
    ],
    [
      'a script that a consent tool holds',
      'script-waits-for-consent',
      {
        scripts: [aScript({ran: false, heldBy: 'consent'})],
      },
    ],
  ];
  for (const [what, id, differs] of alone)
    it(`tell of ${what}, and of nothing else`, () => {
      expect(ids(differs)).to.deep.equal([id]);
    });

  it('say nothing of a widget that is still on its way', () => {
    expect(ids({isSettled: false, widgets: [aWidget({state: 'waiting'})]})).to.deep.equal([]);
  });

  it('take several files of one widget each for no double loading', () => {
    const scripts = ['consult-cta.js', 'back-pain-tips.js'].map((file) => aScript({file}));
    expect(ids({scripts})).to.deep.equal([]);
    expect(ids({scripts: [...scripts, aScript()]})).to.deep.equal(['script-twice']);
  });

  it('leave alone what frameworks and editors write on a tag', () => {
    const names = ['class', 'data-reactroot', 'v-if', '@click', 'aria-label', 'onclick', 'x-data'];
    const attributes = names.map((name) => [name, ''] as const);
    expect(ids({widgets: [aWidget({attributes})]})).to.deep.equal([]);
  });
});

describe('the line that lets a script in', () => {
  const line = (policy: string, directive = 'script-src-elem'): string =>
    findings({blocked: [{address: 'https://cdn.example/v1/ascent.js', directive, policy}]})[0]
      ?.line ?? '';

  it('adds the address to the rule that decided', () => {
    expect(line("default-src 'none'; script-src 'self' https://a.example")).to.equal(
      "script-src 'self' https://a.example https://cdn.example;",
    );
    expect(line("script-src 'self'; script-src-elem 'none'")).to.equal(
      'script-src-elem https://cdn.example;',
    );
  });

  it('makes a rule of its own where only the default decided', () => {
    expect(line("default-src 'self'")).to.equal("script-src 'self' https://cdn.example;");
  });

  it('names the nonce where an address counts for nothing', () => {
    expect(line("script-src 'nonce-abc' 'strict-dynamic'")).to.equal(
      '<script nonce="…" async src="https://cdn.example/v1/ascent.js"></script>',
    );
  });
});
