/** All checks, in the order in which a page is mended: first what must come, then how it looks. */
import {attributes} from './attributes.js';
import {box} from './box.js';
import {config} from './config.js';
import {contrast} from './contrast.js';
import {fallback} from './fallback.js';
import {files} from './files.js';
import {frame} from './frame.js';
import {language} from './language.js';
import {place} from './place.js';
import {policy} from './policy.js';
import {script} from './script.js';
import {tags} from './tags.js';
import {versions} from './versions.js';
import type {Check} from '../finding.js';

export const CHECKS: readonly Check[] = [
  script,
  policy,
  files,
  versions,
  tags,
  box,
  contrast,
  frame,
  attributes,
  config,
  language,
  fallback,
  place,
];
