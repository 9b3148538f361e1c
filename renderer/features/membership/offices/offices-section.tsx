import { Table, Text, VisuallyHidden } from '@mantine/core';
import { executiveGroup } from '#shared/domain/membership/executive-group';
import { chairsApproval } from '#shared/domain/offices';
import { inOrderOfRole } from '#shared/domain/offices/order';
import { servicingBody } from '#shared/domain/offices/servicing-body';
import { vacantOffices } from '#shared/domain/offices/vacant-offices';
import { rulesOn } from '#shared/domain/terms';
import { joined } from '#shared/text/documents';
import { jointChairsWords, servicingWords } from '#shared/text/membership/office-words';
import { membersText } from '#shared/text/screens/members';
import { TableCard } from '../../../ui/table-card';
import { namesInWords } from '../directory-names';
import type { ListProps } from '../list-props';
import { SectionHeading } from '../section-heading';
import { isShown } from '../showing';
import { OfficeRow, VacantRow } from './office-rows';

const { columns } = membersText;

/** The offices: who holds them until when, what is against them, and which nobody holds (C1 to C8, P17). */
export function OfficesSection({ view, showing, onEdit }: ListProps) {
  const { partnership } = view;
  const rules = rulesOn(partnership, showing.on);
  const held = partnership.offices.filter((office) => isShown(office, showing));
  const vacant = vacantOffices(partnership, rules, showing.on);
  const rows = inOrderOfRole([
    ...held.map((office) => ({ role: office.role, office, vacancy: null })),
    ...vacant.map((vacancy) => ({ role: vacancy.role, office: null, vacancy })),
  ]);
  if (rows.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {showing.which === 'as-at' ? membersText.noOfficesThen : membersText.noOffices}
      </Text>
    );
  }
  return (
    <section aria-labelledby="offices">
      <SectionHeading id="offices" title={membersText.offices} />
      <TableCard aria-labelledby="offices">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="18%">{columns.office}</Table.Th>
            <Table.Th>{columns.holder}</Table.Th>
            <Table.Th w="30%">{columns.term}</Table.Th>
            <Table.Th w={90}>
              <VisuallyHidden>{columns.change}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ office, vacancy }) =>
            office === null ? (
              <VacantRow
                key={`${vacancy.role} ${vacancy.title}`}
                vacancy={vacancy}
                onEdit={onEdit}
              />
            ) : (
              <OfficeRow
                key={office.id}
                view={view}
                showing={showing}
                office={office}
                onEdit={onEdit}
              />
            ),
          )}
        </Table.Tbody>
      </TableCard>
      <Notes view={view} showing={showing} />
    </section>
  );
}

/** What follows from the offices for the executive group, joint Chairs and the secretariat (P17, C8, M6). */
function Notes({ view, showing: { on } }: Omit<ListProps, 'onEdit'>) {
  const { partnership } = view;
  const rules = rulesOn(partnership, on);
  const names = namesInWords(view);
  const group = executiveGroup({ offices: inOrderOfRole(partnership.offices) }, on).map(
    ({ personId, offices }) =>
      `${names.personName(personId)} (${offices.map(({ title }) => title).join(', ')})`,
  );
  const notes = [
    jointChairsWords(chairsApproval(partnership, rules, on)),
    group.length === 0 ? null : membersText.executive(joined(group)),
    servicingWords(servicingBody(partnership, rules, on), names),
  ].filter((note) => note !== null);
  return notes.map((note) => (
    <Text key={note} size="sm" c="dimmed" mt={6}>
      {note}
    </Text>
  ));
}
