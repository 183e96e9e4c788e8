/** Each language's interface strings but the source's, a file each. */
export const STRINGS = {
  es: () => import('./generated/es.js'),
  'zh-Hans': () => import('./generated/zh-Hans.js'),
  ar: () => import('./generated/ar.js'),
} as const;
