/** Every topic in every language but the source, each a file of its own. */
export const TRANSLATIONS = {
  alignment: {
    es: () => import('../es/alignment.js'),
    'zh-Hans': () => import('../zh-Hans/alignment.js'),
    ar: () => import('../ar/alignment.js'),
  },
  article: {
    es: () => import('../es/article.js'),
    'zh-Hans': () => import('../zh-Hans/article.js'),
    ar: () => import('../ar/article.js'),
  },
  chain: {
    es: () => import('../es/chain.js'),
    'zh-Hans': () => import('../zh-Hans/chain.js'),
    ar: () => import('../ar/chain.js'),
  },
  consult: {
    es: () => import('../es/consult.js'),
    'zh-Hans': () => import('../zh-Hans/consult.js'),
    ar: () => import('../ar/consult.js'),
  },
  request: {
    es: () => import('../es/request.js'),
    'zh-Hans': () => import('../zh-Hans/request.js'),
    ar: () => import('../ar/request.js'),
  },
  resources: {
    es: () => import('../es/resources.js'),
    'zh-Hans': () => import('../zh-Hans/resources.js'),
    ar: () => import('../ar/resources.js'),
  },
  safety: {
    es: () => import('../es/safety.js'),
    'zh-Hans': () => import('../zh-Hans/safety.js'),
    ar: () => import('../ar/safety.js'),
  },
  tips: {
    es: () => import('../es/tips.js'),
    'zh-Hans': () => import('../zh-Hans/tips.js'),
    ar: () => import('../ar/tips.js'),
  },
  types: {
    es: () => import('../es/types.js'),
    'zh-Hans': () => import('../zh-Hans/types.js'),
    ar: () => import('../ar/types.js'),
  },
  visit: {
    es: () => import('../es/visit.js'),
    'zh-Hans': () => import('../zh-Hans/visit.js'),
    ar: () => import('../ar/visit.js'),
  },
} as const;
