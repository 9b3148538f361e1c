import { ActionIcon, Button, Table, Text } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { OFFICE_DAYS } from '#shared/domain/due/due-of-people';
import { isInForce } from '#shared/domain/in-force';
import { organisationActedFor } from '#shared/domain/membership';
import { termInARow } from '#shared/domain/offices/appointment';
import { eligibilityFindings, type EligibilityFinding } from '#shared/domain/offices/eligibility';
import { expiringOffices, termEnd, wayOf } from '#shared/domain/offices/term-end';
import type { Vacancy } from '#shared/domain/offices/vacant-offices';
import { rulesOn } from '#shared/domain/terms';
import type { Office } from '#shared/model/membership';
import {
  endedWords,
  findingWords,
  termDueWords,
  termEndWords,
  termInARowWords,
  vacancyWords,
  vacantTitle,
} from '#shared/text/membership/office-words';
import { ruleChoices } from '#shared/text/rules/choices';
import { membersText } from '#shared/text/screens/members';
import { StatusBadge } from '../../../ui/status-badge';
import { WarningLine } from '../../../ui/warning-line';
import { datesInWords } from '../dates-in-words';
import { directoryNames, namesInWords } from '../directory-names';
import { Hint } from '../hint';
import type { ListProps } from '../list-props';
import { boardOf } from './board-of';

type OfficeRowProps = ListProps & { office: Office };

/** An office somebody holds. */
export function OfficeRow({ view, showing, office, onEdit }: OfficeRowProps) {
  const names = directoryNames(view);
  const holder = names.person(office.personId)?.name ?? '';
  const at = names.organisation(
    organisationActedFor(view.partnership, office.personId, showing.on),
  );
  const way = wayOf(office, rulesOn(view.partnership, showing.on));
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600}>
          {office.title}
        </Text>
        {way !== null && <Hint>{ruleChoices.ways[way]}</Hint>}
        {office.inExecutive && <Hint>{membersText.inExecutive}</Hint>}
      </Table.Td>
      <Table.Td>
        {[holder, at].filter(Boolean).join(', ')}
        <Findings view={view} showing={showing} office={office} />
      </Table.Td>
      <Table.Td>
        <Term view={view} showing={showing} office={office} />
      </Table.Td>
      <Table.Td ta="right">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={membersText.editOfficeOf(office.title, holder)}
          title={membersText.editOfficeOf(office.title, holder)}
          onClick={() => onEdit({ kind: 'office', office })}
        >
          <Pencil size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}

type OfficeCellProps = Omit<OfficeRowProps, 'onEdit'>;

/** What is against the holder, and what the partnership is to be asked; of an office in force only. */
function Findings({ view, showing: { on }, office }: OfficeCellProps) {
  if (!isInForce(office, on)) return null;
  const board = boardOf(view, on);
  const { role, personId } = office;
  const findings: EligibilityFinding[] =
    role === 'other' ? [] : eligibilityFindings(board, { role, personId }, on);
  const names = namesInWords(view);
  const inARow = termInARow(view.partnership, board.rules, office, on);
  const again = termInARowWords(inARow);
  return (
    <>
      {findings.map((finding) => {
        const words = findingWords(finding, names);
        const Line = finding.state === 'breach' ? WarningLine : Hint;
        return <Line key={words}>{words}</Line>;
      })}
      {again !== '' &&
        (inARow.answer.state === 'refused' ? (
          <WarningLine>{again}</WarningLine>
        ) : (
          <Hint>{again}</Hint>
        ))}
    </>
  );
}

function Term({ view, showing: { on }, office }: OfficeCellProps) {
  const rules = rulesOn(view.partnership, on);
  const expiring = expiringOffices(view.partnership, rules, on, OFFICE_DAYS).find(
    (one) => one.office.id === office.id,
  );
  const lines = [datesInWords(office), termEndWords(termEnd(office, rules)), endedWords(office)];
  return (
    <>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <Text key={line} size="sm" c="dimmed">
            {line}
          </Text>
        ))}
      {expiring && (
        <StatusBadge tone={expiring.due.state === 'overdue' ? 'problem' : 'attention'}>
          {termDueWords(expiring.due, expiring.isFilled)}
        </StatusBadge>
      )}
    </>
  );
}

type VacantRowProps = Pick<ListProps, 'onEdit'> & { vacancy: Vacancy };

/** An office that nobody holds, and the way to enter who does. */
export function VacantRow({ vacancy, onEdit }: VacantRowProps) {
  const title = vacantTitle(vacancy);
  return (
    <Table.Tr>
      <Table.Td fw={600}>{title}</Table.Td>
      <Table.Td>
        <StatusBadge tone="attention">{vacancyWords(vacancy)}</StatusBadge>
      </Table.Td>
      <Table.Td />
      <Table.Td ta="right">
        <Button
          size="compact-xs"
          variant="default"
          aria-label={membersText.fillOffice(title)}
          onClick={() =>
            onEdit({ kind: 'office', office: null, vacancy: { role: vacancy.role, title } })
          }
        >
          {membersText.fill}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
