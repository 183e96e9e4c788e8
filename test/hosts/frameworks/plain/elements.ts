// What the types give without a framework, and what they refuse.
import type {} from 'ascent-widgets';

const widget = document.createElement('consult-cta');
widget.mode = 'floating';
// @ts-expect-error -- no such mode
widget.mode = 'popup';
// @ts-expect-error -- no such property
widget.bookingURL = 'https://clinic.example/';

document.addEventListener('ascent-tip-toggle', ({detail}) => {
  const tip: string = detail.tip;
  // @ts-expect-error -- a field of another event
  return [tip, detail.joint];
});
document.querySelector('kinetic-chain-diagram')?.addEventListener('ascent-chain-focus', (event) => {
  // @ts-expect-error -- a text
  const joint: number = event.detail.joint;
  return joint;
});
