/** `dist/ascent.all.js`: every widget in one classic file, for hosts where `import()` is blocked. */
import './embed/classic.js';
import './widgets/alignment-guide/index.js';
import './widgets/back-pain-tips/index.js';
import './widgets/back-pain-types/index.js';
import './widgets/clinic-resources/index.js';
import './widgets/consult-cta/index.js';
import './widgets/kinetic-chain-diagram/index.js';
import './widgets/running-back-pain/index.js';
