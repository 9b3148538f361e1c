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

/** Whose word the terms ask for before something goes out, and had not been given (N3, M1, M3). */
export function SendingWarnings({ view, what, sentOn, isAhead = false }: SendingWarningsProps) {
  const { rules, steps, holdsConfidential } = view;
  const missing = approvalsMissing(rules, steps, { what, on: sentOn, holdsConfidential });
  return missing.map((one) => (
    <WarningLine key={one.matter}>
      {timelineText.unapproved(one)} {isAhead && timelineText.form.canRecord}
    </WarningLine>
  ));
}
