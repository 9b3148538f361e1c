import { useEffect, useState } from 'react';
import { itemNumber } from '#shared/domain/agenda-items';
import { closedBetweenOpen } from '#shared/domain/closed-items';
import { isLateReasonMissing } from '#shared/domain/late-matters';
import { minutesLock } from '#shared/domain/record/minutes-standing';
import type { AgendaItemId } from '#shared/model/id';
import { agendaText } from '#shared/text/screens/agenda';
import { besideText } from '#shared/text/screens/beside';
import { WarningLine } from '../../../ui/warning-line';
import { useMinuteContext } from '../minute-context';
import classes from './beside.module.css';
import { LateReason } from './late-reason';

type ItemWarningsProps = {
  itemId: AgendaItemId;
  /** Back to the text. */
  onDone: () => void;
};

/**
 * What is out of order with an item, beside it and in nobody’s way: closed between open ones (X1),
 * late without the Chair’s reason, which can be given here (N4). Each item's is read out once.
 */
export function ItemWarnings({ itemId, onDone }: ItemWarningsProps) {
  const { partnership, meeting } = useMinuteContext().view;
  const item = meeting.agenda.find(({ id }) => id === itemId);
  const number = itemNumber(meeting.agenda, itemId);
  const isBetween = number !== null && closedBetweenOpen(meeting.agenda).includes(number);
  const isLocked = minutesLock(partnership, meeting) !== null;
  const isUnexplained = item !== undefined && !isLocked && isLateReasonMissing(item);
  const isHeard = useHeard(itemId, isBetween || isUnexplained);
  return (
    <>
      <div className={classes.warnings} aria-live={isHeard ? 'off' : 'polite'}>
        {isBetween && <WarningLine>{agendaText.closedBetween([number])}</WarningLine>}
        {isUnexplained && <WarningLine>{besideText.reasonMissing}</WarningLine>}
      </div>
      <LateReason key={itemId} itemId={itemId} isMissing={isUnexplained} onDone={onDone} />
    </>
  );
}

/** Whether the warnings of an item were there before, when the cursor was in it. */
function useHeard(itemId: AgendaItemId, isWarned: boolean): boolean {
  const [heard, hear] = useState<readonly AgendaItemId[]>([]);
  useEffect(() => {
    if (!isWarned) return undefined;
    return () => hear((ids) => [...new Set([...ids, itemId])]);
  }, [itemId, isWarned]);
  return heard.includes(itemId);
}
