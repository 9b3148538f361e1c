import type { Action } from '../model/action';
import type { Tracker } from '../model/tracker';
import type { NameBook } from './name-book';
import type { PartnershipPapers } from './papers';

/** What a tracker's paper is made from: the actions tell who does the next steps. */
export type TrackerPapers = PartnershipPapers & { tracker: Tracker; actions: readonly Action[] };

/** What the tables of a tracker need beside it. */
export type TrackerContext = Pick<TrackerPapers, 'actions' | 'today'> & { names: NameBook };
