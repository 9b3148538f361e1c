import type { Output } from '../../ipc/contract';
import { countOf } from '../counts';

type Removal = Output<'partnerships:sampleRemoval'>;

const MOST_NAMES = 12;

/** "Ann, Ben and 3 more": names that stay. */
function namesInShort(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** Words of taking the sample partnership away. */
export const sampleText = {
  title: 'Sample partnership',
  lead: 'Made up, to try everything on. It can be removed with all that belongs to it.',
  none: 'There is no sample here. The first screen makes one, as long as there is no partnership.',
  remove: 'Remove the sample…',
  removeOf: (name: string) => `Remove the sample “${name}”…`,
  question: (name: string) => `Remove “${name}”?`,
  goes: ({ meetings, actions, people, organisations }: Removal) =>
    `What goes: the partnership with its ${countOf(meetings, 'meeting')}, their minutes, ${countOf(actions, 'action')} and all registers; from the directory ${people === 1 ? '1 person' : `${people} people`} and ${countOf(organisations, 'organisation')} that nothing else names.`,
  stays: ({ staying }: Removal) =>
    staying.length === 0
      ? 'What stays: everything of all other partnerships. Nobody of the sample is named there.'
      : `What stays: everything of all other partnerships, and of the sample, because they are named elsewhere too: ${namesInShort(staying)}.`,
  unread: (count: number) =>
    `${countOf(count, 'record')} could not be read and may name any of them, so all people and organisations stay.`,
  tied: (names: readonly string[]) =>
    `It cannot be removed yet: ${namesInShort(names)} ${names.length === 1 ? 'is' : 'are'} tied to it, hold a meeting with it, or took an action over from it. Take that back there first.`,
  undo: 'Undo brings all of it back until Minute Book is closed. Documents that you saved elsewhere are not touched.',
  confirm: 'Remove the sample',
  keep: 'Keep it',
  removed: (name: string) => `“${name}” was removed.`,
} as const;
