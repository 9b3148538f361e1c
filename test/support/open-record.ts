import { versionText } from '#shared/domain/record/version-text';
import { ok } from '#shared/ipc/result';
import type { MeetingSummary } from '#shared/ipc/views';
import { correctionIdSchema, minuteVersionIdSchema } from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Correction } from '#shared/model/correction';
import type { Meeting } from '#shared/model/meeting';
import type { MinutesStep, MinuteVersion } from '#shared/model/minute-version';
import type { MinuteBlock } from '#shared/model/minutes';
import type { Rules } from '#shared/model/rules/rules';
import { meetingDigest } from '../../main/storage/documents/document-kinds';
import { ids } from './board-builders';
import { boardAnswers, boardView, UNDO } from './fake-bridge';
import { paragraph } from './minute-blocks';
import { openScreen } from './open-screen';
import { aMeeting, anItem, someTerms } from './sample-records';

/** A meeting of two items, the first of them minuted with these words. */
export function minuted(text: string, changes: Partial<Meeting> = {}): Meeting {
  const blocks: MinuteBlock[] = text === '' ? [] : [paragraph(text)];
  return aMeeting({
    agenda: [anItem(1, { title: 'Cameras' }), anItem(2, { title: 'Budget' })],
    minutes: [{ itemId: ids.item(1), blocks }],
    ...changes,
  });
}

/** The text of a meeting as it was kept at a step. */
export function keptVersion(state: MinutesStep, meeting: Meeting, on: string): MinuteVersion {
  return {
    id: minuteVersionIdSchema.parse(`version-${state}`),
    on: isoDate(on),
    at: isoTime('10:42'),
    by: '',
    state,
    ...versionText(meeting, []),
  };
}

export const aCorrection: Correction = {
  id: correctionIdSchema.parse('correction-1'),
  itemId: ids.item(1),
  was: 'ten cameras',
  shouldBe: 'six cameras',
  on: isoDate('2026-06-12'),
  meetingId: ids.meeting('later'),
};

/** A meeting after that of the record, which may have corrected its minutes. */
export const laterMeeting: MeetingSummary = meetingDigest(
  aMeeting({ id: ids.meeting('later'), date: isoDate('2026-06-11') }),
);

/** The record of a meeting on 10 June 2026, seen on 12 June. */
export function openRecord(
  meeting: Meeting,
  versions: readonly MinuteVersion[] = [],
  rules: Partial<Rules> = {},
) {
  const view = boardView({ terms: someTerms(rules) });
  const changed = () => ok({ view: { ...view, meeting, actions: [] }, undo: UNDO });
  return openScreen(`/m/${meeting.id}/record`, {
    ...boardAnswers(view, meeting),
    'meetings:list': () => ok([laterMeeting]),
    'record:versions': () => ok({ versions: [...versions] }),
    'record:giveToChair': changed,
    'cycle:recordApprovals': changed,
    'record:saveCorrection': changed,
    'record:removeCorrection': changed,
  });
}
