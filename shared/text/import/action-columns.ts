import type { ImportField } from '../../model/action-import';
import type { KnownColumns } from './guess-columns';

/** Words by which headings of action logs are known, in small letters; the first field that fits is taken. */
export const actionColumns: KnownColumns<ImportField> = [
  ['reference', /^(ref(erence)?|no|number|id|action (no|number|ref(erence)?|id)|#)\b/],
  ['due', /\b(due|deadline|by when|target date|complete by|timescale)\b/],
  ['closed', /\b(closed|completed on|date completed|completion date)\b/],
  ['raised', /\b(raised|date of meeting|meeting date|date agreed|created|date)\b/],
  ['owner', /\b(owner|lead|who|responsible|assigned|action by|officer)\b/],
  ['status', /\b(status|state|open|complete)\b/],
  ['rag', /\brag\b/],
  ['priority', /\b(priority|urgency)\b/],
  ['update', /\b(update|progress|comment|notes?|latest)\b/],
  ['work-stream', /\b(work ?stream|theme|priority area|programme)\b/],
  ['confidential', /\b(confidential|restricted)\b/],
  ['what', /\b(action|task|what|description|detail)\b/],
];
