import type { ImportField, ImportProblem } from '../../model/action-import';

/** What a column holds, as a choice. */
export const importFieldLabels: Record<ImportField, string> = {
  'leave-out': 'Leave out',
  reference: 'Reference',
  what: 'Action',
  owner: 'Owner',
  due: 'Due',
  status: 'Status',
  raised: 'Raised on',
  closed: 'Closed on',
  update: 'Update',
  priority: 'Priority',
  rag: 'RAG',
  'work-stream': 'Work stream',
  confidential: 'Confidential',
};

/** Why a row cannot be taken over, and what to do about it. */
export const importProblemWords: Record<ImportProblem, string> = {
  'nothing-to-do': 'it says nothing of what is to be done',
  'too-long': 'the action is longer than 20,000 letters; shorten it',
  'no-date': 'it is no date; write it day first with its year, as 10/6/2026 or June 2026',
  'unknown-status':
    'it is no status known here; write open, in progress, on hold, complete or closed, not done',
  'unknown-priority': 'it is no priority; write high, medium or low',
  'unknown-rag': 'it is no rating; write red, amber or green',
  'unknown-owner':
    'nobody of that name is in the directory; correct it, or let new people be added',
  'unknown-stream':
    'there is no work stream of that name; add it under Work streams, or leave the column out',
  'unknown-answer': 'it is neither yes nor no',
};
