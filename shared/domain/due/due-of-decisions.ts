import type { DueEntry } from '../../model/due';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { Registers } from '../../model/registers';
import { openFollowUps } from '../decisions/commitments';
import { electronicStage } from '../decisions/electronic';
import { itemsOwed } from '../decisions/items-owed';
import { dueState } from '../due-state';
import { rulesOn } from '../terms';
import { dueOn, openMatter } from './due-entry';

const CLOSING_DAYS = 7;
const FOLLOW_UP_DAYS = 14;

/**
 * Proposals the next meeting must take up (V5), decisions between meetings that close or are to be
 * reported (V10), and agreements, approvals and endorsements still awaited (Q2, P10, V12).
 */
export function dueOfDecisions(
  partnership: Pick<Partnership, 'terms'>,
  registers: Registers,
  today: IsoDate,
): DueEntry[] {
  const rulesBy = (day: IsoDate) => rulesOn(partnership, day);
  const owed = itemsOwed(registers.proposals, rulesBy).map(({ title, clause }) =>
    openMatter('proposal-owed', { subject: title, clause }),
  );
  const electronic = registers.electronicDecisions.flatMap((decision): DueEntry[] => {
    const facts = { subject: decision.question };
    switch (electronicStage(decision, today)) {
      case 'open':
      case 'due':
        return [
          dueOn('electronic-decision', dueState(decision.closesOn, today, CLOSING_DAYS), facts),
        ];
      case 'to-report':
        return [openMatter('electronic-decision', facts)];
      case 'preparing':
      case 'reported':
        return [];
    }
  });
  const awaited = openFollowUps(registers.proposals, rulesBy, today).map(({ followUp }) => {
    const { what, body, organisationId, due, basis } = followUp;
    const clause = 'clause' in basis ? basis.clause : null;
    const facts = { subject: what, body, organisationId, clause };
    return due === null
      ? openMatter('follow-up', facts)
      : dueOn('follow-up', dueState(due, today, FOLLOW_UP_DAYS), facts);
  });
  return [...owed, ...electronic, ...awaited];
}
