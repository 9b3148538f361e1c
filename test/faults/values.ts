import type { Meeting } from '#shared/model/meeting';
import { ids } from '../support/board-builders';
import { aMeeting, anItem } from '../support/sample-records';

/** Letters of a paragraph. */
const LINE = 5000;

export const meetingId = (doc: number) => ids.meeting(`d${doc}`);

/** The folder of a document in a data folder in memory. */
export const folderOf = (doc: number): string => `/data/meetings/${meetingId(doc)}`;

/** The how-manieth value of a document: like no other, grown by an item now and then, and as long as asked. */
export function valueOf(doc: number, n: number, letters = 0): Meeting {
  const items = Array.from({ length: n % 3 }, (_, key) => anItem(`${n}-${key}`));
  const lines = Array.from({ length: Math.ceil(letters / LINE) }, (_, line) => ({
    type: 'paragraph' as const,
    isConfidential: false,
    text: `${n} `.repeat(LINE).slice(0, Math.min(LINE, letters - line * LINE)),
  }));
  return aMeeting({
    id: meetingId(doc),
    place: `Room ${n}`,
    agenda: items,
    minutes: letters === 0 ? [] : [{ itemId: ids.item('one'), blocks: lines }],
  });
}

/** What is typed as the how-manieth: some letters, and now and then something long that is pasted. */
export const typed = (n: number): Meeting => valueOf(0, n, n % 9 === 0 ? 30_000 : n % 40);

/** Which value it is, by what it says. */
export const numberOf = ({ place }: Meeting): number => Number(/^Room (\d+)$/.exec(place)?.[1]);
