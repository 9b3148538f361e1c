import { approvalsMissing } from '#shared/domain/approval-missing';
import type { IsoDate } from '#shared/model/iso-date';
import type { Circulated } from '#shared/model/meeting-cycle';
import { timelineText } from '#shared/text/screens/timeline';
import { WarningLine } from '../../ui/warning-line';
import type { TimelineView } from './timeline-view';

type SendingWarningsProps = {
  view: TimelineView;
  what: Circulated;
  sentOn: IsoDate;
  /** Whether it is still being recorded. */
  isAhead?: boolean;
};

/** Minutes of no meeting yet, and whose word the terms ask for first and had not been given (N3, M1, M3). */
export function SendingWarnings({ view, what, sentOn, isAhead = false }: SendingWarningsProps) {
  const { rules, steps, holdsConfidential, meeting } = view;
  const missing = approvalsMissing(rules, steps, { what, on: sentOn, holdsConfidential });
  const isTooSoon = what === 'minutes' && meeting.state === 'planned';
  const warnings = [
    ...(isTooSoon ? [timelineText.notHeld] : []),
    ...missing.map((one) => timelineText.unapproved(one)),
  ];
  return warnings.map((warning) => (
    <WarningLine key={warning}>
      {warning} {isAhead && timelineText.form.canRecord}
    </WarningLine>
  ));
}
