import {define} from '../../element/define.js';
import {ConsultCta} from './consult-cta.js';

define(ConsultCta);
