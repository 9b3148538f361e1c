import { dayOfAppointment, termInARow } from '#shared/domain/offices/appointment';
import { eligibilityFindings } from '#shared/domain/offices/eligibility';
import { termEnd } from '#shared/domain/offices/term-end';
import type { PartnershipView } from '#shared/ipc/views';
import type { Office } from '#shared/model/membership';
import { findingWords, termEndWords, termInARowWords } from '#shared/text/membership/office-words';
import { WarningLine } from '../../../ui/warning-line';
import { namesInWords } from '../directory-names';
import { Hint } from '../hint';
import { boardOf } from './board-of';

type OfficePreviewProps = { view: PartnershipView; office: Office | null };

/** What follows from an office as it is typed: when its term ends, and what is against its holder. */
export function OfficePreview({ view, office }: OfficePreviewProps) {
  return <div role="status">{office !== null && <Preview view={view} office={office} />}</div>;
}

function Preview({ view, office }: { view: PartnershipView; office: Office }) {
  const on = dayOfAppointment(office, view.today);
  const { partnership } = view;
  const offices = [...partnership.offices.filter(({ id }) => id !== office.id), office];
  const board = { ...boardOf(view, on), partnership: { ...partnership, offices } };
  const { role, personId } = office;
  const names = namesInWords(view);
  const findings = role === 'other' ? [] : eligibilityFindings(board, { role, personId }, on);
  const end = termEndWords(termEnd(office, board.rules));
  const again = termInARowWords(termInARow(partnership, board.rules, office, view.today));
  const warnings = [...findings.map((finding) => findingWords(finding, names)), again];
  return (
    <>
      {end !== '' && <Hint>{end}</Hint>}
      {warnings
        .filter((words) => words !== '')
        .map((words) => (
          <WarningLine key={words}>{words}</WarningLine>
        ))}
    </>
  );
}
