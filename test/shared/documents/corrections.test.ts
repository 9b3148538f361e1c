import { describe, expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import { correctionIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Correction } from '#shared/model/correction';
import { confidentialPapers } from '../../support/confidential-papers';
import { under } from '../../support/described';
import { boardPapers } from '../../support/sample-papers';

const correction = (key: string, changes: Partial<Correction> = {}): Correction => ({
  id: correctionIdSchema.parse(`correction-${key}`),
  itemId: null,
  was: 'ten cameras',
  shouldBe: 'six cameras',
  on: isoDate('2026-09-09'),
  meetingId: null,
  ...changes,
});

function printed(corrections: Correction[]) {
  const papers = boardPapers();
  return minutesDocument({ ...papers, meeting: { ...papers.meeting, corrections } });
}

describe('corrections in the minutes they correct (M1)', () => {
  test('are not spoken of where there are none', () => {
    expect(JSON.stringify(printed([]))).not.toContain('Corrections');
  });

  test('quote what was recorded and what should have been, in the order of their days', () => {
    const { id, title } = boardPapers().meeting.agenda[0]!;
    const paper = printed([
      correction('2', { was: '', on: isoDate('2026-09-10') }),
      correction('1', { itemId: id, shouldBe: ' ' }),
    ]);
    expect(under(paper, 'Corrections')).toEqual([
      `Item 1, ${title} (9 September 2026):\nRecorded: ten cameras.\nThese words are struck out.`,
      'The minutes as a whole (10 September 2026):\nNothing was recorded.\nShould have been: six cameras.',
    ]);
  });

  test('leave out of what is circulated those to what is not whole there (M3)', () => {
    const papers = confidentialPapers();
    const ofItem = (key: string, place: number) =>
      correction(key, { itemId: papers.meeting.agenda[place]!.id, was: `canary ${key}` });
    const places = papers.meeting.agenda.map((_, place) => place);
    const corrections = places.map((place) => ofItem(String(place), place));
    const meeting = { ...papers.meeting, corrections: [...corrections, correction('whole')] };
    const circulated = minutesDocument({ ...papers, meeting, version: 'circulated' });
    const closed = papers.meeting.agenda.findIndex(({ isClosed }) => isClosed);
    expect(JSON.stringify(circulated)).not.toContain(`canary ${closed}`);
    expect(under(circulated, 'Corrections').at(-1)).toBe(
      'Corrections to what is recorded separately are not shown.',
    );
    expect(under(circulated, 'Corrections')).toContain(
      'The minutes as a whole (9 September 2026):\nRecorded: ten cameras.\nShould have been: six cameras.',
    );
    const complete = minutesDocument({ ...papers, meeting, version: 'complete' });
    expect(JSON.stringify(complete)).toContain(`canary ${closed}`);
  });
});
