import type { Correction } from '#shared/model/correction';
import { correctionIdSchema } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Parsed } from '#shared/ipc/contract';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { entryOf, refuseUnknown, withEntry } from './entries';
import { changeCorrections } from './record/corrections';
import { changeCycle, readVersions } from './record/cycle-changes';
import { readMeeting } from './records';

/** The record after the meeting: its way to the Chair, its versions, and what was corrected later (M1). */
export function recordHandlers(deps: Dependencies): Answers<Area<'record'>> {
  return {
    'record:versions': async ({ meetingId }) => {
      await readMeeting(deps, meetingId);
      const { versions } = await readVersions(deps, meetingId);
      return { versions };
    },
    'record:giveToChair': ({ meetingId, on }) =>
      changeCycle(deps, meetingId, (cycle) => ({ ...cycle, minutesWithChair: on })),
    'record:saveCorrection': ({ meetingId, correction }) =>
      changeCorrections(deps, meetingId, async (meeting) => {
        const { id } = correction;
        refuseUnknown(meeting.corrections, id, 'correction');
        await refuseWrong(deps, meeting, correction);
        const entry: Correction = {
          ...correction,
          id: id ?? correctionIdSchema.parse(deps.newId()),
        };
        return withEntry(meeting.corrections, entry);
      }),
    'record:removeCorrection': ({ meetingId, correctionId }) =>
      changeCorrections(deps, meetingId, ({ corrections }) => {
        const { id } = entryOf(corrections, correctionId, 'correction');
        return corrections.filter((one) => one.id !== id);
      }),
  };
}

/** A correction says something, of an item that is there, by a later meeting of the partnership (M1). */
async function refuseWrong(
  deps: Dependencies,
  meeting: Meeting,
  { itemId, was, shouldBe, meetingId }: Parsed<'record:saveCorrection'>['correction'],
): Promise<void> {
  refuseUnknown(meeting.agenda, itemId, 'agenda item');
  if (`${was}${shouldBe}`.trim() === '') {
    throw new Refused('invalid-input', { field: 'Should have been', problem: 'required' });
  }
  if (meetingId === null) return;
  const { partnershipId, date } = await readMeeting(deps, meetingId);
  if (partnershipId !== meeting.partnershipId || date <= meeting.date) {
    throw new Refused('invalid-input', { field: 'meeting' });
  }
}
