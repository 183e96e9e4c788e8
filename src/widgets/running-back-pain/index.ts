import {define} from '../../element/define.js';
import {RunningBackPain} from './running-back-pain.js';

define(RunningBackPain);
