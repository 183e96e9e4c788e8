// What the page may call. It answers with the receipt {ok: true, id}, or with {ok: false, error}.
import {Permissions, webMethod} from 'wix-web-module';
import {receive} from 'backend/consult-request.js';

export const receiveConsultRequest = webMethod(Permissions.Anyone, async (request) => {
  const {status, body} = await receive(request);
  // The form asks again where it hears nothing, so an outage must not look like a refusal.
  if (status >= 500) throw new Error('The request could not be kept.');
  return body;
});
