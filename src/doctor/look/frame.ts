import type {FrameSeen} from '../world.js';

/** What buttons of widgets ask the browser for. */
const FEATURES = ['clipboard-write', 'screen-wake-lock'];

interface FeaturePolicy {
  features(): readonly string[];
  allowsFeature(name: string): boolean;
}

/** The frame that the page stands in; undefined where it stands in none. */
export function frameSeen(page: Window): FrameSeen | undefined {
  if (page.parent === page) return undefined;
  const {scrollHeight} = page.document.documentElement;
  const height = Math.max(scrollHeight, page.document.body.scrollHeight);
  const cut = height - page.innerHeight;
  const rules = (page.document as {featurePolicy?: FeaturePolicy}).featurePolicy;
  const known = rules?.features() ?? [];
  return {
    isOpaque: page.origin === 'null',
    sandbox: sandboxOf(page),
    denied: FEATURES.filter((name) => known.includes(name) && !rules?.allowsFeature(name)),
    cut: cut > 4 ? cut : 0,
    height,
  };
}

function sandboxOf(page: Window): string | undefined {
  try {
    return page.frameElement?.getAttribute('sandbox') ?? undefined;
  } catch {
    // The frame belongs to another site.
    return undefined;
  }
}
