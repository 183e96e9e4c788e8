import {define} from '../../element/define.js';
import {KineticChainDiagram} from './kinetic-chain-diagram.js';

define(KineticChainDiagram);
