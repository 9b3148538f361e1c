import { useEffect, useState } from 'react';
import { isThere } from '#shared/domain/attendance';
import { findNamed, type Named } from '#shared/domain/people/find-named';
import type { PersonId } from '#shared/model/id';
import { captureWords as words } from '#shared/text/screens/capture';
import { useMeetings } from '../../../data/queries';
import type { DueContext } from '../../../records/said-due';
import { useMinuteContext, type MinuteContext } from '../minute-context';
import type { Recorder } from './capture-lines';
import { readingOf } from './line-readings';
import type { Choice } from './menu-list';
import type { FindNames } from './name-menu';
import { useRecording } from './use-recording';

/** What the editor asks while somebody types: who is called so, and what becomes of a line. */
export class Asking {
  #recorder: Recorder | null = null;
  #find: FindNames | null = null;

  readonly recorder = (): Recorder | null => this.#recorder;
  readonly find = (): FindNames | null => this.#find;

  /** From now on these answer. */
  answerWith(find: FindNames, recorder: Recorder): void {
    this.#find = find;
    this.#recorder = recorder;
  }
}

/** Answers what the editor asks, always as the meeting now stands. */
export function useAsking(): Asking {
  const [asking] = useState(() => new Asking());
  const context = useMinuteContext();
  const names = namedIn(context);
  const days = useMeetingDays(context);
  const record = useRecording(context, names, days);
  useEffect(() => {
    asking.answerWith((query) => findNamed(query, names).map(asChoice), {
      read: (line) => readingOf(line, context, names, days),
      record,
    });
  });
  return asking;
}

/** The people and bodies of the partnership first, and of them those who are here. */
function namedIn({ view, names }: MinuteContext): Named[] {
  const { partnership, meeting, people, organisations } = view;
  const here = new Set(meeting.attendance.filter(isThere).map(({ personId }) => personId));
  const own = new Set(partnership.representatives.map(({ personId }) => personId));
  const rank = (id: PersonId): number => (here.has(id) ? 0 : own.has(id) ? 1 : 2);
  const members = new Set(partnership.members.map(({ organisationId }) => organisationId));
  return [
    ...people
      .toSorted((a, b) => rank(a.id) - rank(b.id))
      .map(({ id, name }) => ({
        kind: 'person' as const,
        id,
        name,
        organisation: names.organisationOf(id) ?? '',
      })),
    ...organisations
      .toSorted((a, b) => Number(members.has(b.id)) - Number(members.has(a.id)))
      .map(({ id, name }) => ({ kind: 'organisation' as const, id, name })),
  ];
}

const asChoice = (one: Named): Choice => ({
  id: one.id,
  label: one.name,
  note: one.kind === 'person' ? one.organisation : words.organisation,
});

function useMeetingDays({ view }: MinuteContext): DueContext {
  const { date } = view.meeting;
  const all = useMeetings(view.partnership.id).data ?? [];
  const later = all.map((one) => one.date).filter((day) => day > date);
  return { meetingDate: date, nextMeeting: later.toSorted().at(0) ?? null };
}
