/** Where a pointer is, kept beyond its event: an event forgets its target once it was heard. */
export interface Pointer {
  readonly target: Element;
  readonly pointerType: string;
  readonly pointerId: number;
  readonly clientX: number;
}

export function pointerOf({target, pointerType, pointerId, clientX}: PointerEvent): Pointer {
  return {target: target as Element, pointerType, pointerId, clientX};
}
