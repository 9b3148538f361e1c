import { approvalMissing } from '#shared/domain/approval-missing';
import { confidentialAgreementMissing } from '#shared/domain/confidential/agreement-missing';
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
  const unapproved = approvalMissing(rules, steps, what, sentOn);
  const unagreed =
    what === 'minutes'
      ? confidentialAgreementMissing(rules, steps, holdsConfidential, sentOn)
      : null;
  const warnings = [
    unapproved && timelineText.unapproved(what, unapproved),
    unagreed && timelineText.confidentialUnagreed(unagreed),
  ].filter((warning) => warning !== null);
  return warnings.map((warning) => (
    <WarningLine key={warning}>
      {warning} {isAhead && timelineText.form.canRecord}
    </WarningLine>
  ));
}
