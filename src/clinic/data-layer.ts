import {isOff} from '../shared/parse.js';
import {warnOnce} from '../shared/warn.js';
import {pageRecord} from './script-settings.js';
import {pageConfig} from './settings.js';

/** Whether the page has not said no, and has said anything. */
export function isDataLayerWanted(): boolean {
  return !isOff(dataLayerSetting());
}

/**
 * What the page says of its data layer, as written; `off` where it says nothing. On a script tag
 * the attribute is `data-layer`, which browsers call `layer`.
 */
function dataLayerSetting(): string {
  const {dataLayer} = pageConfig() as {dataLayer?: string | boolean};
  const {layer, dataLayer: inAddress} = pageRecord()?.settings ?? {};
  return String(dataLayer ?? layer ?? inAddress ?? 'off');
}

/** Whether the page wants it: only a clear yes is one. Anything else is refused, once. */
export function isDataLayerOn(): boolean {
  const setting = dataLayerSetting();
  if (/^(on|true|1|yes|)$/i.test(setting.trim())) return true;
  if (isDataLayerWanted()) warnOnce(`data-layer="${setting}" was not used; expected on or off.`);
  return false;
}
