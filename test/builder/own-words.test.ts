import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {lostPlaces, withWords, wordsOf} from '../../src/builder/own-words.js';
import {all, choose, labelled, lines, settle, withNotes, type App} from './builder.js';

async function say(app: App, text: string, own: string): Promise<void> {
  const area = labelled(app, text);
  area.value = own;
  area.dispatchEvent(new Event('change'));
  await settle(app);
}

describe('a clinic’s own words', () => {
  it('are written down by the id of the text that they replace', async () => {
    const app = await withNotes();
    await choose(app, 'Your site', 'html');
    await say(app, 'Notes &', 'Our notes; for runners');
    await say(app, 'Questions?', 'Ask {clinic}: {number}');
    expect(lines(app)).to.contain(
      'strings="back-notes.heading = Our notes; for runners; back-notes.help = Ask {clinic}: {number}"',
    );
    expect(all(app, '.words .count')[0]).to.have.text('2 set');
    await say(app, 'Notes &', '');
    await say(app, 'Questions?', '');
    expect(lines(app)).not.to.contain('strings=');
  });

  it('are told which part of the text they must keep', async () => {
    const app = await withNotes();
    await say(app, 'Questions?', 'Ask us: {number}');
    expect(labelled(app, 'Questions?').ariaInvalid).to.equal('true');
    expect(all(app, '.words .problem')[0]?.textContent).to.contain('Please keep {clinic}.');
    expect(lostPlaces('{a} and {b}', '{b}')).to.deep.equal(['{a}']);
    expect(lostPlaces('no places', 'none')).to.deep.equal([]);
  });

  it('come back as they were written, whatever they hold', () => {
    const own = fc.string({unit: 'grapheme'}).filter((text) => Boolean(text.trim()));
    fc.assert(
      fc.property(own, own, (one, other) => {
        const said = withWords(withWords('', 'a.b', one) ?? '', 'c.d', other) ?? '';
        expect([...wordsOf(said).keys()]).to.deep.equal(['a.b', 'c.d']);
        expect(withWords(withWords(said, 'a.b', '') ?? '', 'c.d', '')).to.equal(undefined);
      }),
    );
  });

  it('are kept apart from one that looks like the next text', () => {
    const said = withWords('', 'a.b', 'rest; c.d = more; e=x') ?? '';
    expect([...wordsOf(said)]).to.deep.equal([['a.b', 'rest, c.d = more, e=x']]);
  });
});
