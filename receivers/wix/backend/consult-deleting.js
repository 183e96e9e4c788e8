// Deletes requests that the clinic has had long enough. jobs.config runs it each night.
import wixData from 'wix-data';
import {COLLECTION} from 'backend/consult-request.js';

const KEEP_DAYS = 90;

const AT_ONCE = 1000;

export async function deleteOldRequests() {
  const before = new Date(Date.now() - KEEP_DAYS * 24 * 60 * 60 * 1000);
  const options = {suppressAuth: true};
  const {items} = await wixData
    .query(COLLECTION)
    .lt('_createdDate', before)
    .limit(AT_ONCE)
    .find(options);
  if (items.length)
    await wixData.bulkRemove(
      COLLECTION,
      items.map(({_id}) => _id),
      options,
    );
}
