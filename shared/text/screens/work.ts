import type { WorkStage } from '../../ipc/areas/work';

const stages: Record<WorkStage, string> = {
  reading: 'Reading',
  comparing: 'Comparing',
  packing: 'Putting together',
  saving: 'Saving',
  erasing: 'Erasing what was said before',
  checking: 'Checking',
  restoring: 'Restoring',
};

/** How far long work is, and the way to stop it. */
export const workText = {
  /** "Reading: 12 of 600". */
  standing: (stage: WorkStage, done: number, of: number) =>
    of === 0 ? `${stages[stage]}…` : `${stages[stage]}: ${done} of ${of}`,
  stop: 'Cancel',
  stopping: 'Being cancelled…',
} as const;
