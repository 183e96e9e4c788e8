/**
 * Counts what scripts of a page hold on to: listeners, observers, timers, frames. It has to run
 * before them: `tab.addInitScript(COUNTED)` or first in the head.
 */

/** The script that counts. */
export const COUNTED = `(${count})()`;

function count() {
  const listeners = new Map();
  const keyOf = (target, type, listener, options) => {
    const capture = Boolean(typeof options === 'object' ? options?.capture : options);
    const known = listeners.get(target) ?? [];
    listeners.set(target, known);
    const at = known.findIndex(
      (one) => one.type === type && one.listener === listener && one.capture === capture,
    );
    return {known, at, capture};
  };
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  Object.assign(EventTarget.prototype, {
    addEventListener(type, listener, options) {
      addEventListener.call(this, type, listener, options);
      const {known, at, capture} = keyOf(this, type, listener, options);
      if (at >= 0 || !listener || options?.signal?.aborted) return;
      const entry = {type, listener, capture};
      known.push(entry);
      const forget = () => {
        if (known.includes(entry)) known.splice(known.indexOf(entry), 1);
      };
      if (options?.signal) addEventListener.call(options.signal, 'abort', forget);
      if (options?.once) addEventListener.call(this, type, forget, {capture, once: true});
    },
    removeEventListener(type, listener, options) {
      removeEventListener.call(this, type, listener, options);
      const {known, at} = keyOf(this, type, listener, options);
      if (at >= 0) known.splice(at, 1);
    },
  });

  const observed = new Map();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const {prototype} = globalThis[name];
    const {observe, unobserve, disconnect} = prototype;
    Object.assign(prototype, {
      observe(target, ...rest) {
        observe.call(this, target, ...rest);
        if (!observed.has(this)) observed.set(this, new Set());
        observed.get(this).add(target);
      },
      disconnect() {
        disconnect.call(this);
        observed.delete(this);
      },
    });
    if (unobserve)
      prototype.unobserve = function (target) {
        unobserve.call(this, target);
        observed.get(this)?.delete(target);
      };
  }

  const waiting = new Set();
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const plain = {start: globalThis[start], stop: globalThis[stop]};
    globalThis[start] = (callback, ...rest) => {
      const isOnce = start !== 'setInterval';
      const id = plain.start.call(
        globalThis,
        (...args) => {
          if (isOnce) waiting.delete(key);
          callback(...args);
        },
        ...rest,
      );
      const key = `${start} ${id}`;
      waiting.add(key);
      return id;
    };
    globalThis[stop] = (id) => {
      plain.stop.call(globalThis, id);
      waiting.delete(`${start} ${id}`);
    };
  }

  const placeOf = (node) => {
    if (!(node instanceof Node)) return 'outside';
    return node.isConnected ? 'connected' : 'away';
  };
  Object.defineProperty(globalThis, Symbol.for('test held'), {
    value() {
      const held = {outside: [], onPage: 0, observers: 0, waiting: [...waiting].sort()};
      for (const [target, known] of listeners) {
        // What waited for a signal that was given is done.
        if (target.aborted) continue;
        if (target === window || target === document || placeOf(target) === 'outside')
          held.outside.push(...known.map(({type}) => `${target.constructor.name} ${type}`));
        else if (target.isConnected) held.onPage += known.length;
      }
      for (const targets of observed.values())
        for (const target of targets) if (target.isConnected) held.observers += 1;
      held.outside.sort();
      return held;
    },
  });
}

/** What is held on to now. */
export const heldNow = (tab) => tab.evaluate(() => globalThis[Symbol.for('test held')]());
