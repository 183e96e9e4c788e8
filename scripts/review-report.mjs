/** Says which texts a clinician has to read again, and how many still wait for the first time. */
import {reviewReport, today} from './content/review.mjs';
import {loadUnits} from './content/topics.mjs';

for (const line of reviewReport(await loadUnits(), today())) console.log(line);
