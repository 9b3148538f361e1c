import { meetingTo2 } from './meeting-to-2';
import { partnershipTo2 } from './partnership-to-2';

/** A step from one schema version to the next. Frozen once released: it imports nothing of ours. */
type Step = (data: unknown) => unknown;

/**
 * For each kind of document the steps from version 1 on, in order. A document of version n is
 * brought up to date by the steps from index n - 1. A release that changes a schema adds one step
 * here and one golden data folder under test/fixtures.
 */
export const migrations: Record<
  'settings' | 'directory' | 'partnership' | 'action-log' | 'registers' | 'meeting',
  readonly Step[]
> = {
  settings: [],
  directory: [],
  partnership: [partnershipTo2],
  'action-log': [],
  registers: [],
  meeting: [meetingTo2],
};
