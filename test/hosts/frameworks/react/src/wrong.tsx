// What the types refuse; `tsc` fails where they do not.
// @ts-expect-error -- no such mode
export const mode = <consult-cta mode="popup" />;
// @ts-expect-error -- a layout of another widget
export const layout = <back-pain-tips layout="tabs" />;
// @ts-expect-error -- no such attribute
export const misspelt = <back-pain-tips layuot="cards" />;
export const detail = (
  // @ts-expect-error -- the event has no such detail
  <back-pain-tips onascent-tip-toggle={({detail}) => detail.type} />
);
// @ts-expect-error -- no such widget
export const widget = <back-pain-tricks />;
