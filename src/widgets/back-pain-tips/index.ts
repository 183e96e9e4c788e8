import {define} from '../../element/define.js';
import {BackPainTips} from './back-pain-tips.js';

define(BackPainTips);
