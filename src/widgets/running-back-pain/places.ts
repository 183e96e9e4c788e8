import {bring} from './parts.js';

/** How far from the viewport a part's files start to load: about one phone screen, as the loader. */
const NEAR = '800px';

/**
 * Keeps a place for each part until it shows, so that nothing moves under a reader's eyes.
 *
 * A part is `held` at a height that was measured for it. Once it shows, or cannot be had, what is
 * left of that place closes: at once while its end is out of sight, otherwise as soon as it is.
 */
export class Places {
  readonly #parts = new Map<Element, () => void>();
  readonly #settled = new Map<Element, Promise<void>>();
  /** Parts that show while their place is not closed yet. */
  readonly #open = new Set<Element>();
  readonly #near = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) if (isIntersecting) void this.bring(target);
    },
    {rootMargin: NEAR},
  );
  readonly #failed: (error: unknown) => void;
  /** Before the first frame nothing has been seen that could move. */
  #painted = false;

  /** `failed` hears why a part could not be had. */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** Keeps a place for a part that is new. */
  hold(part: Element): void {
    if (!this.#settled.size)
      requestAnimationFrame(() => requestAnimationFrame(() => (this.#painted = true)));
    this.#settled.set(part, new Promise((settled) => this.#parts.set(part, settled)));
    // In a frame as high as its content nothing scrolls, and no place would ever close.
    if (parent === window) part.classList.add('held');
    this.#near.observe(part);
  }

  /** Brings a part's files now, and waits until it shows or cannot be had. */
  bring(part: Element): Promise<void> | undefined {
    this.#near.unobserve(part);
    bring(part).then(
      (known) => {
        if (!known) this.settle(part);
      },
      (error: unknown) => {
        this.settle(part);
        this.#failed(error);
      },
    );
    return this.#settled.get(part);
  }

  /** Says that a part shows, or never will. */
  settle(part: Element): void {
    this.#parts.get(part)?.();
    if (!part.classList.contains('held')) return;
    this.#open.add(part);
    this.close();
  }

  /** Closes what is left of the places whose end no reader sees. */
  close(): void {
    for (const part of this.#open) if (this.#closes(part)) this.#open.delete(part);
  }

  #closes(part: Element): boolean {
    const end = (): number => part.getBoundingClientRect().bottom;
    const before = end();
    part.classList.remove('held');
    const moved = end() - before;
    // Not left to the browser: Safari keeps no reader's place, and a page may turn that off.
    if (moved && before <= 0) scrollBy({top: moved, behavior: 'instant'});
    else if (moved && before + moved < innerHeight && this.#painted) {
      part.classList.add('held');
      return false;
    }
    return true;
  }
}
