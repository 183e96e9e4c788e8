/**
 * For developers who bundle: the classes, without registering them. Import
 * `ascent-widgets/widgets/<tag>` to register one.
 */
export {define} from './element/define.js';
export {AlignmentGuide} from './widgets/alignment-guide/alignment-guide.js';
export {BackPainTips} from './widgets/back-pain-tips/back-pain-tips.js';
export {BackPainTypes} from './widgets/back-pain-types/back-pain-types.js';
export {ClinicResources} from './widgets/clinic-resources/clinic-resources.js';
export {ConsultCta} from './widgets/consult-cta/consult-cta.js';
export {KineticChainDiagram} from './widgets/kinetic-chain-diagram/kinetic-chain-diagram.js';
export {RunningBackPain} from './widgets/running-back-pain/running-back-pain.js';
