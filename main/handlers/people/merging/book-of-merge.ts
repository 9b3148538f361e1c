import { setImmediate as turn } from 'node:timers/promises';
import { lastEntryOf } from '#shared/domain/minute-book/book-entries';
import type { MeetingId, PartnershipId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteVersions } from '#shared/model/minute-version';
import type { NextValue } from '../../changes';
import type { Dependencies } from '../../dependencies';
import { readVersions } from '../../record/cycle-changes';
import { enteredInBook, readMinuteBook, sealingOf, type Entering } from '../../record/minute-book';
import { readMeeting, readPartnership } from '../../records';

/**
 * What a merge enters in minute books: in approved minutes and their versions the id of the entry that stays
 * takes the place of the other, which would look like a change that nobody made.
 */
export async function bookOfMerge(
  deps: Dependencies,
  values: readonly NextValue[],
): Promise<NextValue[]> {
  const byPartnership = new Map<PartnershipId, Entering[]>();
  for (const id of meetingsIn(values)) {
    await turn();
    const before = await readMeeting(deps, id);
    const { partnershipId } = before;
    if (lastEntryOf(await readMinuteBook(deps, partnershipId), id) === null) continue;
    const entering = await rewritten(deps, before, values);
    byPartnership.set(partnershipId, [...(byPartnership.get(partnershipId) ?? []), entering]);
  }
  const books: NextValue[] = [];
  for (const [partnershipId, enterings] of byPartnership) {
    books.push(...(await enteredInBook(deps, partnershipId, enterings)));
  }
  return books;
}

function meetingsIn(values: readonly NextValue[]): Set<MeetingId> {
  const ofMeetings = values.filter(({ kind }) => kind === 'meeting' || kind === 'minute-versions');
  return new Set(ofMeetings.map(({ id }) => id as MeetingId));
}

async function rewritten(
  deps: Dependencies,
  before: Meeting,
  values: readonly NextValue[],
): Promise<Entering> {
  const partnership = await readPartnership(deps, before.partnershipId);
  const kept = await readVersions(deps, before.id);
  const nextOf = (kind: NextValue['kind']): unknown =>
    values.find((one) => one.kind === kind && one.id === before.id)?.next ?? null;
  const meeting = (nextOf('meeting') as Meeting | null) ?? before;
  const { versions } = (nextOf('minute-versions') as MinuteVersions | null) ?? kept;
  return {
    reason: 'entries-merged',
    before: sealingOf(partnership, before, kept.versions),
    after: sealingOf(partnership, meeting, versions),
  };
}
