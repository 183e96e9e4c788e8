import {isOff} from '../shared/parse.js';
import {pageRecord} from './script-settings.js';
import {pageConfig} from './settings.js';

/**
 * What is said of structured data for a widget, as written: by its own attribute, else by the
 * widget it stands in, else by the page. `off` where nobody says anything.
 */
export function structuredDataSetting(widget: Element): string {
  const {host} = widget.getRootNode() as Partial<ShadowRoot>;
  return (
    widget.getAttribute('structured-data') ?? (host ? structuredDataSetting(host) : pageSetting())
  );
}

/** Whether structured data is not wanted for a widget. A value that nobody knows is not a no. */
export function isStructuredDataOff(widget: Element): boolean {
  return isOff(structuredDataSetting(widget));
}

function pageSetting(): string {
  const {structuredData} = pageConfig() as {structuredData?: string | boolean};
  return String(structuredData ?? pageRecord()?.settings.structuredData ?? 'off');
}
