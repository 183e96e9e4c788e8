import type {ArticleContent} from '../schema.js';
import {translated, type Topic} from './topic.js';

export const loadArticle: Topic<ArticleContent> = async (locale) =>
  (await (locale === 'en' ? import('../en/article.js') : translated('article', locale))).article;
