/** A widget that follows the page's language, and its own words. */
export interface Follower extends Element {
  /** Called when a `lang` or `dir` has changed somewhere around it, or the `strings` of a widget. */
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
    observer.observe(root, {subtree: true, attributeFilter: ['lang', 'dir', 'strings']});
    root = (root as Partial<ShadowRoot>).host?.getRootNode();
  }
}

/** Tells it no more. Where no element is left, nothing is watched. */
export function unfollow(element: Follower): void {
  followers.delete(element);
  if (!followers.size) observer?.disconnect();
}
