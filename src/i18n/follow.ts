/** A widget that follows the page's language. */
export interface Follower extends Element {
  /** Called when a `lang` or `dir` has changed somewhere around it. */
  followPage(): void;
}

const followers = new Set<Follower>();
let observer: MutationObserver | undefined;

/** Tells an element of each change to a `lang` or `dir` around it; one watcher for all elements. */
export function follow(element: Follower): void {
  observer ??= new MutationObserver(() => followers.forEach((each) => each.followPage()));
  followers.add(element);
  let root: Node | undefined = element.getRootNode();
  while (root) {
    // The same root twice counts once.
    observer.observe(root, {subtree: true, attributeFilter: ['lang', 'dir']});
    root = (root as Partial<ShadowRoot>).host?.getRootNode();
  }
}

/** Tells it no more. Where no element is left, nothing is watched. */
export function unfollow(element: Follower): void {
  followers.delete(element);
  if (!followers.size) observer?.disconnect();
}
