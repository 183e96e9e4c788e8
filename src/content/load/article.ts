import type {ArticleContent} from '../schema.js';
import type {Topic} from './topic.js';

export const loadArticle: Topic<ArticleContent> = async () =>
  (await import('../en/article.js')).article;
