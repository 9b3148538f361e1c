import { Button, SegmentedControl, Table, Text, VisuallyHidden } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { isInForce, type Dated } from '#shared/domain/in-force';
import type { PartnershipId } from '#shared/model/id';
import type { StandingInterest } from '#shared/model/interest';
import { shortDate } from '#shared/text/dates';
import { exportsText } from '#shared/text/screens/exports';
import { interestsText, standingText } from '#shared/text/screens/interests';
import { versionChoices } from '../../records/paper-choices';
import { ExportButton } from '../../records/export-button';
import { SidePanel } from '../../ui/side-panel';
import { TableCard } from '../../ui/table-card';
import { CategoriesForm } from './categories-form';
import { EditButton } from '../../ui/edit-button';
import classes from './interests.module.css';
import type { SectionProps } from './interests-view';
import { SectionHead } from './section-head';
import { StandingForm } from './standing-form';

const { columns } = standingText;

type Editing = { what: 'interest'; interest: StandingInterest | null } | { what: 'categories' };

/** Interests that people have for a time, by person, under the partnership’s own categories (I3). */
export function StandingSection({ view, names }: SectionProps) {
  const [editing, edit] = useState<Editing | null>(null);
  const [showsEnded, setShowsEnded] = useState(false);
  const { standingInterests: all } = view.registers;
  const close = (): void => edit(null);
  const shown = all
    .filter((one) => showsEnded || one.until === null || one.until >= view.today)
    .toSorted((a, b) =>
      names.personName(a.personId).localeCompare(names.personName(b.personId), 'en-GB'),
    );
  return (
    <section aria-labelledby="standing">
      <SectionHead id="standing" title={standingText.title} lead={standingText.lead}>
        {all.length > 0 && (
          <SegmentedControl
            size="xs"
            aria-label={interestsText.show}
            value={showsEnded ? 'all' : 'current'}
            onChange={(value) => setShowsEnded(value === 'all')}
            data={[
              { value: 'current', label: interestsText.current },
              { value: 'all', label: interestsText.all },
            ]}
          />
        )}
        <RegisterExport partnershipId={view.partnership.id} />
        <Button variant="default" onClick={() => edit({ what: 'categories' })}>
          {standingText.categories}
        </Button>
        <Button
          variant="default"
          leftSection={<Plus size={16} aria-hidden />}
          onClick={() => edit({ what: 'interest', interest: null })}
        >
          {standingText.add}
        </Button>
      </SectionHead>
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          {all.length === 0 ? standingText.none : standingText.noneNow}
        </Text>
      ) : (
        <TableCard aria-labelledby="standing">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="24%">{columns.person}</Table.Th>
              <Table.Th w="24%">{columns.category}</Table.Th>
              <Table.Th>{columns.text}</Table.Th>
              <Table.Th w={170}>{columns.dates}</Table.Th>
              <Table.Th w={50}>
                <VisuallyHidden>{interestsText.change}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((interest) => (
              <Row
                key={interest.id}
                view={view}
                names={names}
                interest={interest}
                onEdit={() => edit({ what: 'interest', interest })}
              />
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <SidePanel
        title={editing === null ? '' : titleOf(editing)}
        isOpen={editing !== null}
        onClose={close}
      >
        {editing?.what === 'interest' && (
          <StandingForm view={view} interest={editing.interest} onClose={close} />
        )}
        {editing?.what === 'categories' && <CategoriesForm view={view} onClose={close} />}
      </SidePanel>
    </section>
  );
}

function titleOf(editing: Editing): string {
  if (editing.what === 'categories') return standingText.categoriesTitle;
  return editing.interest === null ? standingText.add : standingText.edit;
}

/** From when to when, as far as it is known; empty where nothing is. */
function datesInWords({ from, until }: Dated): string {
  if (from !== null && until !== null) {
    return standingText.fromUntil(shortDate(from), shortDate(until));
  }
  if (until !== null) return standingText.until(shortDate(until));
  return from === null ? '' : standingText.from(shortDate(from));
}

type RowProps = SectionProps & { interest: StandingInterest; onEdit: () => void };

function Row({ view, names, interest, onEdit }: RowProps) {
  const category = view.registers.interestCategories.find(({ id }) => id === interest.categoryId);
  return (
    <Table.Tr {...(isInForce(interest, view.today) ? {} : { c: 'dimmed' })}>
      <Table.Td>{names.personWithOrganisation(interest.personId)}</Table.Td>
      <Table.Td>{category?.words ?? standingText.noCategory}</Table.Td>
      <Table.Td className={classes.text}>{interest.text}</Table.Td>
      <Table.Td>{datesInWords(interest)}</Table.Td>
      <Table.Td>
        <EditButton
          label={standingText.editOf(names.personName(interest.personId))}
          onClick={onEdit}
        />
      </Table.Td>
    </Table.Tr>
  );
}

/** The register with what was declared at meetings: to circulate, and beside it the complete one (M3). */
function RegisterExport({ partnershipId }: { partnershipId: PartnershipId }) {
  const register = { document: 'interests-register', partnershipId } as const;
  return (
    <ExportButton
      label={exportsText.interests}
      request={{ ...register, version: 'circulated' }}
      versions={{ of: exportsText.theInterests, choices: versionChoices(register) }}
    />
  );
}
