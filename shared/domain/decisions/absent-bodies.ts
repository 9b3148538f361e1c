import type { Organisation } from '../../model/directory';
import type { AgendaItemId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { DecisionBlock } from '../../model/minutes';
import type { Partnership } from '../../model/partnership';
import { isInForce } from '../in-force';
import { organisationActedFor } from '../membership';
import { isDecision } from '../quorum/inquorate';
import { presentAt } from '../quorum/presence';
import { rulesOn } from '../terms';

/** The member bodies a decision names though nobody acts for them here, and the clause it hangs on. */
export type AbsentBodies = { bodies: Organisation[]; clause: string };

type KnownBodies = {
  partnership: Pick<Partnership, 'members' | 'representatives' | 'terms'>;
  organisations: readonly Organisation[];
};

/**
 * Which member bodies, named in the words of a decision, are not there when its item is taken, where the
 * terms bind such a body only once it has agreed (Q2, BCP 4.4). Null where the terms do not say so, where
 * nothing is decided, and where no such body is named. Names are looked for whole and as the directory
 * has them.
 */
export function absentBodiesIn(
  { outcome, text: words }: Pick<DecisionBlock, 'outcome' | 'text'>,
  { partnership, organisations }: KnownBodies,
  meeting: Pick<Meeting, 'agenda' | 'attendance' | 'movements' | 'date'>,
  itemId: AgendaItemId,
): AbsentBodies | null {
  const { absentBodyAgrees: rule } = rulesOn(partnership, meeting.date);
  if (rule.state !== 'set' || !rule.value || !isDecision(outcome)) return null;
  const here = new Set(
    presentAt(meeting, itemId).map(({ personId }) =>
      organisationActedFor(partnership, personId, meeting.date),
    ),
  );
  const members = new Set(
    partnership.members
      .filter((member) => isInForce(member, meeting.date))
      .map(({ organisationId }) => organisationId),
  );
  const text = words.toLowerCase();
  const bodies = organisations.filter(
    ({ id, name }) => members.has(id) && !here.has(id) && text.includes(name.toLowerCase()),
  );
  return bodies.length === 0 ? null : { bodies, clause: rule.clause };
}
