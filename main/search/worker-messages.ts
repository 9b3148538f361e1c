import type { Place } from '../storage/documents/document-kinds';
import type { SearchAnswer, SearchQuery } from './search';

/** What the search worker is told: each question has a number that its answer carries. */
export type SearchRequest =
  | { is: 'changed'; place: Place }
  | { is: 'find'; id: number; query: SearchQuery; looksAgain: boolean }
  | { is: 'save'; id: number };

/** What it answers; to a request to save, only that it is done, or why not. */
export type SearchReply =
  | { is: 'answer'; id: number; answer: SearchAnswer | null }
  | { is: 'failed'; id: number; error: string }
  /** Something is known that is not in the file yet, and nothing has been asked for a while. */
  | { is: 'unsaved' };
