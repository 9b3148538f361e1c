import type { Deletion, DeletionBar } from '../model/deletion';
import { countOf } from './counts';
import { joined } from './documents';

/** Why a meeting may not be deleted and what to do about it; the names as one phrase. */
export const deletionBarWords: Record<DeletionBar['because'], (names: string) => string> = {
  'minutes-confirmed': () =>
    'The minutes of this meeting are confirmed, so it is part of the record and stays. If the confirmation was a mistake, take it off on the Timeline first.',
  'minutes-approved': () =>
    'The minutes of this meeting are approved and need no confirmation, so it is part of the record and stays. If the approval was a mistake, take it off on the Timeline first.',
  'proposal-decided': (names) =>
    `This meeting stays, because it voted or ruled on ${names}. If that was recorded in error, take back the steps of the proposal on Decisions first.`,
  'recommendation-made': (names) =>
    `This meeting stays, because a recommendation to ${names} was made at it. Choose another meeting for the recommendation on Decisions first, or remove it there.`,
};

/** The names a bar is about, as one phrase: titles in quotes, bodies as they are called. */
export function barNames({ because, names }: DeletionBar): string {
  return joined(because === 'proposal-decided' ? names.map((name) => `“${name}”`) : names);
}

/** What goes with a meeting that is deleted, a line each; none where it has nothing of its own. */
export function goesLines(goes: Deletion['goes']): string[] {
  const recorded = [
    phrase(goes.decisions, 'decision'),
    phrase(goes.votes, 'vote'),
    phrase(goes.declarations, 'declaration of interest', 'declarations of interest'),
  ].filter((one) => one !== null);
  const within = recorded.length === 0 ? '' : `, with ${joined(recorded)}`;
  return lines([
    [goes.items, (count) => `the agenda of ${countOf(count, 'item')}`],
    [goes.minuted, (count) => `the minutes under ${countOf(count, 'item')}${within}`],
    [goes.versions, (count) => `${countOf(count, 'version')} kept of the minutes`],
    [goes.marked, (count) => `the attendance of ${count === 1 ? '1 person' : `${count} people`}`],
    [
      goes.sent,
      (count) =>
        `${countOf(count, 'record')} of what was sent out: whoever received it has it still`,
    ],
    [goes.invitations, (count) => `${countOf(count, 'invitation')} to this meeting alone`],
    [
      goes.standings,
      (count) => `what is known beyond its minutes of ${countOf(count, 'decision')} it took`,
    ],
  ]);
}

/** What stays without the meeting, a line each; none where nothing else names it. */
export function staysLines(stays: Deletion['stays']): string[] {
  return lines([
    [stays.actions, (count) => `${countOf(count, 'action')} in the action log`],
    [
      stays.confidential,
      (count) => `${countOf(count, 'action')} of a closed item, marked as confidential from now on`,
    ],
    [
      stays.confirmed,
      (count) =>
        count === 1
          ? 'the minutes that it confirmed, as confirmed'
          : `the minutes of ${count} meetings that it confirmed, as confirmed`,
    ],
    [stays.corrections, (count) => `${countOf(count, 'correction')} that it made to other minutes`],
    [
      stays.paperSteps,
      (count) => (count === 1 ? 'what it did with a paper' : `${count} steps it took with papers`),
    ],
    [stays.proposals, (count) => `${countOf(count, 'proposal')}, to be put to a meeting again`],
    [
      stays.electronicDecisions,
      (count) =>
        `${phrase(count, 'decision between meetings', 'decisions between meetings')}, to be reported again`,
    ],
    [
      stays.matters,
      (count) =>
        `${phrase(count, 'matter that members told', 'matters that members told')}, to be taken up again`,
    ],
    [
      stays.standAgain,
      (count) =>
        count === 1
          ? 'a decision that it superseded, which stands again'
          : `${count} decisions that it superseded, which stand again`,
    ],
    [
      stays.planned,
      (count) => `${phrase(count, 'item')} of the forward plan, to be put on an agenda again`,
    ],
    [
      stays.risks,
      (count) => phrase(count, 'risk or issue raised at it', 'risks and issues raised at it') ?? '',
    ],
    [
      stays.linked,
      (count) =>
        `${phrase(count, 'meeting', 'meetings')} held back to back with it, no longer linked`,
    ],
  ]);
}

function lines(counted: readonly [count: number, words: (count: number) => string][]): string[] {
  return counted.filter(([count]) => count > 0).map(([count, words]) => words(count));
}

function phrase(count: number, one: string, more = `${one}s`): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : more}`;
}
