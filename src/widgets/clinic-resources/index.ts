import {define} from '../../element/define.js';
import {ClinicResources} from './clinic-resources.js';

define(ClinicResources);
