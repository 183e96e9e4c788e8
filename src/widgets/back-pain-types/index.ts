import {define} from '../../element/define.js';
import {BackPainTypes} from './back-pain-types.js';

define(BackPainTypes);
