/** What a browser does for a reader who fills in a form: fills it in, keeps it, takes composed text. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {fillForm, send, SENT, startEndpoint} from './endpoint.mjs';
import {aHost, page, until} from './host.mjs';

const at = aHost();
let endpoint;
before(async () => (endpoint = await startEndpoint()));
beforeEach(() => endpoint.reset());
after(() => endpoint.close());

const form = (file = 'ascent.js', head = '') =>
  page(
    `<form><input name="own"><consult-cta delivery="endpoint" endpoint="${endpoint.address}">
    </consult-cta></form>`,
    `${head}<script async src="CDN/${file}"></script>`,
  );

const open = (tab) => tab.getByRole('button', {name: 'Ask us to call you'}).click();
const nameField = (tab) => tab.getByLabel('Your name');

describe('a browser', () => {
  it('fills in name, phone and email from a reader’s address book', () =>
    at.visit(form(), {}, async (tab) => {
      await open(tab);
      await nameField(tab).waitFor();
      const devtools = await tab.context().newCDPSession(tab);
      const fields = Object.entries({
        NAME_FULL: 'Ann Example',
        EMAIL_ADDRESS: 'ann@example.com',
        PHONE_HOME_WHOLE_NUMBER: '+15165550100',
        ADDRESS_HOME_COUNTRY: 'US',
      }).map(([name, value]) => ({name, value}));
      await devtools.send('Autofill.enable');
      const {result} = await devtools.send('Runtime.evaluate', {
        expression: `document.querySelector('consult-cta').shadowRoot.getElementById('name')`,
      });
      const {node} = await devtools.send('DOM.describeNode', {objectId: result.objectId});
      await devtools.send('Autofill.trigger', {fieldId: node.backendNodeId, address: {fields}});
      await until(async () => (await tab.getByLabel('Email').inputValue()) === 'ann@example.com');
      assert.equal(await nameField(tab).inputValue(), 'Ann Example');
      assert.match(await tab.getByLabel('Phone number').inputValue(), /5165550100$/);
      await tab.getByLabel('may contact me').check();
      await send(tab);
      await tab.getByText(SENT).waitFor();
      assert.equal(endpoint.requests[0].fields.email, 'ann@example.com');
      assert.equal(endpoint.requests[0].fields.website, '', 'It filled in the trap too.');
    }));

  for (const file of ['ascent.js', 'consult-cta.js'])
    it(`brings back what was typed when a reader comes back, with ${file}`, () =>
      at.visit(form(file), {headers: {'Cache-Control': 'no-store'}}, async (tab) => {
        await fillForm(tab);
        const address = tab.url();
        await tab.goto(at.host.put(page('Elsewhere')));
        await tab.goBack();
        assert.equal(tab.url(), address);
        await nameField(tab).waitFor();
        assert.equal(await nameField(tab).inputValue(), 'Ann Example');
        assert.equal(await tab.getByLabel('By phone').isChecked(), true);
        assert.equal(await tab.getByLabel('may contact me').isChecked(), true);
        assert.equal(
          await tab.evaluate(() => performance.getEntriesByType('navigation')[0].type),
          'back_forward',
        );
        await send(tab);
        await tab.getByText(SENT).waitFor();
      }));

  it('brings back the id of a request under way too, so that it is stored once', () => {
    endpoint.faults = [{hang: true}];
    return at.visit(form(), {headers: {'Cache-Control': 'no-store'}}, async (tab) => {
      await fillForm(tab);
      await send(tab);
      await until(() => endpoint.requests.length === 1);
      await tab.goto(at.host.put(page('Elsewhere')));
      await tab.goBack();
      await send(tab);
      await tab.getByText(SENT).waitFor();
      assert.equal(endpoint.requests.length, 2);
      assert.equal(endpoint.stored.size, 1);
    });
  });

  it('brings back nothing once the request was sent', () =>
    at.visit(form(), {headers: {'Cache-Control': 'no-store'}}, async (tab) => {
      await fillForm(tab);
      await send(tab);
      await tab.getByText(SENT).waitFor();
      await tab.goto(at.host.put(page('Elsewhere')));
      await tab.goBack();
      await open(tab);
      assert.equal(await nameField(tab).inputValue(), '');
    }));

  it('that wakes a page from its memory has the request asked for anew at once', () => {
    endpoint.faults = [{hang: true}];
    return at.visit(form(), {}, async (tab) => {
      await fillForm(tab);
      await send(tab);
      await until(() => endpoint.requests.length === 1);
      await tab.evaluate(() =>
        dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})),
      );
      await tab.getByText(SENT).waitFor();
      assert.equal(endpoint.stored.size, 1);
    });
  });

  it('that composes a word with Enter does not send the form', () =>
    at.visit(form(), {}, async (tab) => {
      await fillForm(tab);
      await nameField(tab).focus();
      const devtools = await tab.context().newCDPSession(tab);
      const compose = {text: 'に', selectionStart: 1, selectionEnd: 1};
      await devtools.send('Input.imeSetComposition', compose);
      // What a browser sees of the Enter that ends a composition: a key that was processed.
      const key = {key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229};
      await devtools.send('Input.dispatchKeyEvent', {type: 'rawKeyDown', ...key});
      await devtools.send('Input.insertText', {text: '日'});
      await devtools.send('Input.dispatchKeyEvent', {type: 'keyUp', ...key});
      assert.match(await nameField(tab).inputValue(), /日$/);
      assert.equal(await tab.getByRole('button', {name: 'Send request'}).isVisible(), true);
      assert.equal(endpoint.requests.length, 0);
      await tab.keyboard.press('Enter');
      await tab.getByText(SENT).waitFor();
      assert.equal(endpoint.requests.length, 1);
    }));
});
