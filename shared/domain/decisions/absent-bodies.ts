import type { Organisation } from '../../model/directory';
import type { AgendaItemId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { Partnership } from '../../model/partnership';
import { isInForce } from '../in-force';
import { organisationActedFor } from '../membership';
import { presentAt } from '../quorum/presence';
import { rulesOn } from '../terms';

/** The member bodies a decision names though nobody acts for them here, and the clause it hangs on. */
export type AbsentBodies = { names: string[]; clause: string };

type KnownBodies = {
  partnership: Pick<Partnership, 'members' | 'representatives' | 'terms'>;
  organisations: readonly Organisation[];
};

/**
 * Which member bodies, named in the words of a decision, are not there when its item is taken, where the
 * terms bind such a body only once it has agreed (Q2, BCP 4.4). Null where the terms do not say so, and
 * where no such body is named. Names are looked for whole and as the directory has them.
 */
export function absentBodiesIn(
  words: string,
  { partnership, organisations }: KnownBodies,
  meeting: Pick<Meeting, 'agenda' | 'attendance' | 'movements' | 'date'>,
  itemId: AgendaItemId,
): AbsentBodies | null {
  const { absentBodyAgrees: rule } = rulesOn(partnership, meeting.date);
  if (rule.state !== 'set' || !rule.value) return null;
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
  const names = organisations
    .filter(({ id, name }) => members.has(id) && !here.has(id) && text.includes(name.toLowerCase()))
    .map(({ name }) => name);
  return names.length === 0 ? null : { names, clause: rule.clause };
}
