import type { VoteResult } from '../../domain/decisions/majority';
import type { VoteBlock } from '../../model/minutes';
import { tallySentence, voteResultLabels } from './vote-words';

/** What opens a vote in the minutes. */
export const handsOpening = 'Vote:';

/** Who brought a motion before the meeting: "Proposed by Grace Bell, seconded by Rhys Evans."; empty where nobody said. */
export function moversSentence(movedBy: string | null, secondedBy: string | null): string {
  const parts = [
    movedBy === null ? [] : [`proposed by ${movedBy}`],
    secondedBy === null ? [] : [`seconded by ${secondedBy}`],
  ].flat();
  const sentence = parts.join(', ');
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/**
 * The count of a show of hands and how it ended: "7 for, 2 against, 1 abstention: carried." Where the
 * terms leave the end open, only the count is said (V8).
 */
export function handsSentence(
  hands: Pick<VoteBlock, 'for' | 'against' | 'abstain'>,
  state: VoteResult['state'],
): string {
  const count = tallySentence({ ...hands, present: null, entitled: null });
  return state === 'not-decided'
    ? `${count}.`
    : `${count}: ${voteResultLabels[state].toLowerCase()}.`;
}
