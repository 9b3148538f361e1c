import { actionLogTo2 } from './action-log-to-2';
import { actionLogTo3 } from './action-log-to-3';
import { actionLogTo4 } from './action-log-to-4';
import { directoryTo2 } from './directory-to-2';
import { meetingTo2 } from './meeting-to-2';
import { meetingTo3 } from './meeting-to-3';
import { meetingTo4 } from './meeting-to-4';
import { meetingTo5 } from './meeting-to-5';
import { meetingTo6 } from './meeting-to-6';
import { minuteVersionsTo2 } from './minute-versions-to-2';
import { partnershipTo2 } from './partnership-to-2';
import { partnershipTo3 } from './partnership-to-3';
import { partnershipTo4 } from './partnership-to-4';
import { partnershipTo5 } from './partnership-to-5';
import { partnershipTo6 } from './partnership-to-6';
import { partnershipTo7 } from './partnership-to-7';
import { registersTo2 } from './registers-to-2';
import { registersTo3 } from './registers-to-3';
import { registersTo4 } from './registers-to-4';
import { settingsTo2 } from './settings-to-2';
import { settingsTo3 } from './settings-to-3';
import { settingsTo4 } from './settings-to-4';
import { settingsTo5 } from './settings-to-5';

/** A step from one schema version to the next. Frozen once released: it imports nothing of ours. */
type Step = (data: unknown) => unknown;

/**
 * For each kind of document the steps from version 1 on, in order. A document of version n is
 * brought up to date by the steps from index n - 1. A release that changes a schema adds one step
 * here and one golden data folder under test/fixtures.
 */
export const migrations: Record<
  | 'settings'
  | 'directory'
  | 'partnership'
  | 'action-log'
  | 'registers'
  | 'meeting'
  | 'edit-history'
  | 'minute-versions',
  readonly Step[]
> = {
  settings: [settingsTo2, settingsTo3, settingsTo4, settingsTo5],
  directory: [directoryTo2],
  partnership: [
    partnershipTo2,
    partnershipTo3,
    partnershipTo4,
    partnershipTo5,
    partnershipTo6,
    partnershipTo7,
  ],
  'action-log': [actionLogTo2, actionLogTo3, actionLogTo4],
  registers: [registersTo2, registersTo3, registersTo4],
  meeting: [meetingTo2, meetingTo3, meetingTo4, meetingTo5, meetingTo6],
  'edit-history': [],
  'minute-versions': [minuteVersionsTo2],
};
