/** `dist/frame-relay.js`: for a page with frames of ours that stands in a frame itself. */
import {tellParent} from './frame-teller.js';

tellParent();
