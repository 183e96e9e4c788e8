/** Every platform the builder writes for, in the order in which admins meet them. */
import {angular} from './angular.js';
import {ghost} from './ghost.js';
import {googleSites} from './google-sites.js';
import {googleTagManager} from './google-tag-manager.js';
import {html} from './html.js';
import {iframe} from './iframe.js';
import type {Platform} from './platform.js';
import {react} from './react.js';
import {shopify} from './shopify.js';
import {squarespace} from './squarespace.js';
import {svelte} from './svelte.js';
import {vue} from './vue.js';
import {webflow} from './webflow.js';
import {wixElement} from './wix-element.js';
import {wixFrame} from './wix-frame.js';
import {wordpressAdmin} from './wordpress-admin.js';
import {wordpressAuthor} from './wordpress-author.js';

export const PLATFORMS: readonly Platform[] = [
  html,
  wixElement,
  wixFrame,
  wordpressAdmin,
  wordpressAuthor,
  squarespace,
  webflow,
  shopify,
  ghost,
  googleSites,
  googleTagManager,
  iframe,
  react,
  vue,
  svelte,
  angular,
];
