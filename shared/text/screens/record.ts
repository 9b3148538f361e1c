import type { Lock, StandingStep } from '../../domain/record/minutes-standing';
import type { IsoDate, IsoTime } from '../../model/iso-date';
import type { MinutesStep, MinuteVersion } from '../../model/minute-version';
import { clockTime, plainDate } from '../dates';

/** What minutes are called at each stage of their way (M1). */
export const standingWords: Record<MinutesStep | 'draft' | 'locked', string> = {
  draft: 'Draft',
  'with-chair': 'With the Chair',
  approved: 'Approved',
  circulated: 'Circulated',
  confirmed: 'Confirmed',
  locked: 'Locked',
};

/** Why a version was kept: what was done with the minutes at that moment (M1). */
export const versionReasons: Record<MinutesStep, string> = {
  'with-chair': 'Given to the Chair',
  approved: 'Approved',
  circulated: 'Circulated',
  confirmed: 'Confirmed by a meeting',
};

/** When a version was kept: "12 June 2026, 10.42am". */
export function keptAt({ on, at }: { on: IsoDate; at: IsoTime }): string {
  return `${plainDate(on)}, ${clockTime(at)}`;
}

/** A version as a choice among others: "Approved, 12 June 2026, 10.42am, kept by Ann Lee". */
export function versionName({ state, on, at, by }: NamedBy): string {
  const name = `${versionReasons[state]}, ${keptAt({ on, at })}`;
  return by === '' ? name : `${name}, kept by ${by}`;
}

type NamedBy = Pick<MinuteVersion, 'state' | 'on' | 'at' | 'by'>;

/** The day of a step, or that it is not recorded although a later one is. */
export function stepDay({ on }: Pick<StandingStep, 'on'>, isPassed: boolean): string {
  if (on !== null) return plainDate(on);
  return isPassed ? 'Not recorded' : 'Not yet';
}

/** That minutes are locked, and what is left to do (M1). */
export const lockWords: Record<Lock, string> = {
  confirmed:
    'A meeting has confirmed these minutes, so their record stays as it is. What turns out to be wrong is recorded as a correction. If the confirmation itself is a mistake, take it off on the Timeline.',
  approved:
    'These minutes are approved, and by the terms of reference no meeting need confirm them, so their record stays as it is. What turns out to be wrong is recorded as a correction. If the approval itself is a mistake, take it off on the Timeline.',
};

/** Words of the screen of what becomes of minutes after the meeting: their way, corrections and versions. */
export const recordText = {
  steps: 'How far the minutes have come',
  current: 'now',
  approve: 'Record approval',
  approvePanel: 'Approval of the draft minutes',
  onTimeline: 'Sending and confirmation are recorded on the Timeline',
  give: 'Give to the Chair',
  takeBack: 'Take back from the Chair',
  given: 'Draft is with the Chair.',
  takenBack: 'Draft taken back from the Chair.',
  givePanel: 'Draft to the Chair',
  since: 'With the Chair since',
  sinceWhen: 'the day on which the Chair was given it',

  briefing: {
    title: 'Briefing for a member',
    lead: 'What one organisation takes home: who attended for it, the decisions, its actions and the next meeting.',
    organisation: 'Organisation',
    export: 'Export briefing to Word',
    noMembers: 'No organisation was a member on the day of this meeting.',
  },
  corrections: {
    title: 'Corrections',
    lead: 'What a later meeting found wrong. The text stays as it was recorded; corrections are printed at the end of these minutes.',
    none: 'Nothing has been corrected.',
    notLocked: 'Until the minutes are confirmed, the text itself can still be changed.',
    add: 'Record a correction',
    edit: (about: string) => `Change the correction of ${about}`,
    remove: (about: string) => `Remove the correction of ${about}`,
    change: 'Change a correction',
    whole: 'The minutes as a whole',
    item: (number: number, title: string) => `Item ${number}, ${title}`,
    was: 'Recorded',
    nothing: 'nothing was recorded',
    shouldBe: 'Should have been',
    struckOut: 'struck out',
    madeBy: (on: string, meeting: string | null) =>
      meeting === null ? `Corrected on ${on}.` : `Corrected by the meeting of ${meeting}, ${on}.`,
    saved: 'Correction recorded.',
    removed: 'Correction removed.',
    form: {
      item: 'What is corrected',
      was: 'The words recorded',
      wasHint: 'Leave empty where something was left out.',
      shouldBe: 'The words that should have been',
      shouldBeHint: 'Leave empty where the words are struck out.',
      needed: 'Enter the words recorded, or those that should have been',
      by: 'Corrected by the meeting of',
      notKept: 'A meeting that is not kept here',
      on: 'Date',
      onWhich: 'the day of the correction',
      save: 'Record correction',
    },
  },

  versions: {
    title: 'Versions',
    lead: 'The text is kept each time the minutes are given to the Chair, approved, circulated or confirmed.',
    none: 'No version has been kept yet. The first is kept when the draft is given to the Chair, approved or sent.',
    table: 'Versions of the minutes',
    why: 'When the minutes were',
    kept: 'Kept',
    by: 'Kept by',
    notRecorded: 'not recorded',
    actions: 'What can be done',
    read: 'Read',
    readOf: (version: string) => `Read the version: ${version}`,
    nothing: 'Nothing was recorded under this item.',
  },

  compare: {
    title: 'Compare versions',
    from: 'Compare',
    with: 'with',
    now: 'The text now',
    same: 'These two say the same, item by item and word by word.',
    result: 'What is different',
    changed: 'Changed',
    added: 'New item',
    gone: 'No longer there',
    removedWords: 'removed:',
    addedWords: 'added:',
    end: 'end of change',
  },
} as const;
