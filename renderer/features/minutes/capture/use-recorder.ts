import { useEffect, useState } from 'react';
import { isThere } from '#shared/domain/attendance';
import { absentBodiesIn } from '#shared/domain/decisions/absent-bodies';
import { findNamed, type Named } from '#shared/domain/people/find-named';
import { clauseAgainst } from '#shared/domain/quorum/inquorate';
import { quorumAtItem } from '#shared/domain/quorum/quorum-at-item';
import { rulesOn } from '#shared/domain/terms';
import { agendaItemIdSchema, type AgendaItemId, type PersonId } from '#shared/model/id';
import type { Outcome } from '#shared/model/minutes';
import { longDue } from '#shared/text/dates';
import { clauseSource } from '#shared/text/quorum';
import { refusalText } from '#shared/text/refusals';
import { captureWords as words } from '#shared/text/screens/capture';
import { outcomeChoices } from '#shared/text/screens/minutes';
import { presenceText } from '#shared/text/screens/presence';
import { itemNumber } from '#shared/domain/agenda-items';
import { useCommand } from '../../../data/commands';
import type { DueContext } from '../../../records/said-due';
import { useMeetings } from '../../../data/queries';
import { useMinuteContext, type MinuteContext } from '../minute-context';
import type { Choice } from './menu-list';
import type { FindNames } from './name-menu';
import type { LineAt, Recorder } from './capture-lines';
import { readActionLine, type ReadAction } from './read-action-line';

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
  const recording = useRecording(context);
  useEffect(() => {
    asking.answerWith((query) => findNamed(query, names).map(asChoice), {
      read: (line) => readingOf(line, context, names, days),
      record: (line) => recording(line, readActionLine(line.words, names, days), names),
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

function readingOf(
  line: LineAt,
  context: MinuteContext,
  names: readonly Named[],
  days: DueContext,
): ReturnType<Recorder['read']> {
  const { capture } = line;
  if (capture.kind === 'action') {
    return { said: actionSaid(readActionLine(line.words, names, days), context), problem: null };
  }
  if (capture.kind === 'decision') {
    return {
      said: decisionSaid(line, capture.outcome, context),
      problem: decisionProblem(capture.outcome, line.itemId, context),
    };
  }
  const person = personIn(line.words, names);
  if (person) return { said: words.enter, problem: null };
  const typed = line.words.replace(/^@/, '');
  const problem = typed === '' ? words.nobodyNamed : words.nobodyOfThatName(typed);
  return { said: words.nobodyNamed, problem };
}

function actionSaid({ ownerIds, bodyIds, due }: ReadAction, { names }: MinuteContext): string {
  const owners = [
    ...ownerIds.map((id) => names.personName(id)),
    ...bodyIds.map((id) => names.organisationName(id)),
  ];
  return [
    owners.length === 0 ? words.noOwner : words.owners(owners.join(', ')),
    due === null ? words.noDue : words.due(longDue(due)),
    words.enter,
  ].join(' · ');
}

/** What it becomes, and whose agreement it would wait for (Q2). */
function decisionSaid(line: LineAt, outcome: Outcome, { view, now }: MinuteContext): string {
  const absent = absentBodiesIn(line.words, view, now(), line.itemId);
  const waits = absent && words.awaits(absent.names.join(', '), clauseSource(absent.clause));
  return [words.decision(outcomeChoices[outcome]), waits].filter(Boolean).join(' · ');
}

/** Why an outcome may not be recorded now, by the partnership's rules; the main process asks again (Q4). */
function decisionProblem(
  outcome: Outcome,
  itemId: AgendaItemId,
  { view: { partnership, meeting }, now }: MinuteContext,
): string | null {
  const quorum = quorumAtItem(partnership, now(), itemId);
  const clause = clauseAgainst(outcome, quorum, rulesOn(partnership, meeting.date));
  return clause && refusalText({ code: 'inquorate-no-decisions', details: { clause } });
}

/** The person a line names, whole and as the directory has it. */
function personIn(typed: string, names: readonly Named[]) {
  const name = typed.replace(/^@/, '').trim().toLowerCase();
  const found = names.find((one) => one.kind === 'person' && one.name.toLowerCase() === name);
  return found?.kind === 'person' ? found : null;
}

function useRecording({ view }: MinuteContext) {
  const { meeting, partnership } = view;
  const meetingId = meeting.id;
  const action = useCommand('actions:record');
  const decision = useCommand('minutes:numberDecision');
  const attendance = useCommand('meetings:markAttendance');
  const movement = useCommand('presence:recordMovement', ({ kind, personId, itemId }) => {
    const name = view.people.find(({ id }) => id === personId)?.name ?? '';
    const said = kind === 'arrives' ? presenceText.saidArrived : presenceText.saidLeft;
    return said(name, itemNumber(meeting.agenda, agendaItemIdSchema.parse(itemId)) ?? 0);
  });
  const move = async (kind: 'arrives' | 'leaves', personId: PersonId, itemId: AgendaItemId) => {
    const entry = meeting.attendance.find((one) => one.personId === personId);
    if (kind === 'arrives' && (!entry || !isThere(entry))) {
      // Whoever arrives is here: marked so, and from this item on.
      const marked = entry ?? {
        personId,
        capacity: 'in-attendance' as const,
        standsInFor: null,
        reason: '',
      };
      const here = { ...marked, mark: 'present' as const };
      if (!(await attendance.run({ meetingId, attendance: [here] }))) return 'refused' as const;
    }
    const moved = await movement.run({ meetingId, personId, itemId, kind, at: 'now' });
    return moved ? { block: null } : ('refused' as const);
  };
  return async (line: LineAt, read: ReadAction, names: readonly Named[]) => {
    const { capture, itemId, isConfidential } = line;
    if (capture.kind === 'action') {
      const recorded = await action.run({
        ...read,
        partnershipId: partnership.id,
        isConfidential,
        origin: { meetingId, itemId },
      });
      const actionId = recorded?.action.id;
      return actionId ? { block: { type: 'action' as const, actionId } } : ('refused' as const);
    }
    if (capture.kind === 'decision') {
      const { outcome } = capture;
      const numbered = await decision.run({ meetingId, itemId, outcome });
      return numbered
        ? {
            block: {
              type: 'decision' as const,
              ...numbered,
              outcome,
              text: line.words,
              isConfidential,
            },
          }
        : ('refused' as const);
    }
    const person = personIn(line.words, names);
    return person ? move(capture.kind, person.id, itemId) : ('refused' as const);
  };
}
