import {define} from '../../element/define.js';
import {AlignmentGuide} from './alignment-guide.js';

define(AlignmentGuide);
