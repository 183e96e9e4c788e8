// Code of the page that shows the form. Give the custom element the ID "consult" (in the panel of
// its properties), or write its ID here.
import {receiveConsultRequest} from 'backend/consult.web.js';

const ELEMENT = '#consult';

$w.onReady(() => {
  /** @type {$w.CustomElement} */
  const form = $w(ELEMENT);

  form.on('ascent-consult-request', async ({detail}) => {
    let status = 'failed';
    try {
      // The form sends nothing before its reader has agreed to be contacted.
      const receipt = await receiveConsultRequest({...detail, consent: 'yes'});
      if (receipt.ok && receipt.id === detail.id) status = 'sent';
    } catch {
      // No answer from the site. The form asks again with the same ID, and then shows the phone.
      return;
    }
    form.setAttribute('request-status', `${detail.id} ${status}`);
  });
});
