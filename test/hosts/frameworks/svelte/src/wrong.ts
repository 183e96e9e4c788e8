// What the types refuse; `svelte-check` fails where they do not.
import type {} from 'ascent-widgets/types/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

type Tips = SvelteHTMLElements['back-pain-tips'];

// @ts-expect-error -- no such mode
export const mode: SvelteHTMLElements['consult-cta'] = {mode: 'popup'};
// @ts-expect-error -- a layout of another widget
export const layout: Tips = {layout: 'tabs'};
// @ts-expect-error -- no such attribute
export const misspelt: Tips = {layuot: 'cards'};
// @ts-expect-error -- the event has no such detail
export const detail: Tips = {'onascent-tip-toggle': ({detail}) => detail.type};
