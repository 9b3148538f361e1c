import { Anchor, Text } from '@mantine/core';
import { Library } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { selectedRegister } from '#shared/documents/registers/selected-register';
import type { PartnershipId } from '#shared/model/id';
import type { RegisterName, RegisterTable } from '#shared/model/register-table';
import { registerHoldings, registerTitles } from '#shared/text/registers/register-names';
import { shownWords } from '#shared/text/registers/register-words';
import { registerOrigins, registersText } from '#shared/text/screens/registers';
import { useRegisterTable, useStatus } from '../../data/queries';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { useEntries } from './kept/use-entries';
import { PlanViews } from './plan-views';
import { RegisterExport } from './register-export';
import { RegisterFilters } from './register-filters';
import { RegisterRows } from './register-rows';
import classes from './registers.module.css';
import { everything, selectionOf, type TypedSelection } from './typed-selection';

type RegisterScreenProps = { partnershipId: PartnershipId; name: RegisterName };

/** One register: what is shown of it, the same as a file, and what can be done with its entries. */
export function RegisterScreen({ partnershipId, name }: RegisterScreenProps) {
  const [typed, type] = useState(everything);
  const selection = useDeferredValue(useMemo(() => selectionOf(typed), [typed]));
  const isOfTime = name.startsWith('attendance-');
  const reading = useRegisterTable({
    partnershipId,
    register: name,
    version: 'complete',
    from: isOfTime ? selection.from : null,
    until: isOfTime ? selection.until : null,
  });
  const today = useStatus().data?.today;
  const entries = useEntries(partnershipId, name);
  return (
    <Page
      title={registerTitles[name]}
      lead={registerHoldings[name]}
      actions={
        <>
          <Anchor component={Link} href={`/p/${partnershipId}/registers`} size="sm" mt={6}>
            {registersText.back}
          </Anchor>
          {entries?.add}
          <RegisterExport partnershipId={partnershipId} name={name} selection={selection} />
        </>
      }
    >
      <PlanViews partnershipId={partnershipId} name={name} />
      {today !== undefined && (
        <RegisterFilters isOfTime={isOfTime} today={today} typed={typed} onType={type} />
      )}
      <Loaded reading={reading}>
        {(table) => (
          <Shown
            table={table}
            selection={selection}
            typed={typed}
            onType={type}
            buttonsOf={entries?.buttonsOf ?? null}
          />
        )}
      </Loaded>
      {entries?.panel}
    </Page>
  );
}

type ShownProps = {
  table: RegisterTable;
  selection: ReturnType<typeof selectionOf>;
  typed: TypedSelection;
  onType: (typed: TypedSelection) => void;
  buttonsOf: Parameters<typeof RegisterRows>[0]['buttonsOf'];
};

function Shown({ table, selection, typed, onType, buttonsOf }: ShownProps) {
  const shown = useMemo(() => selectedRegister(table, selection), [table, selection]);
  const confidential = shown.rows.filter(({ isConfidential }) => isConfidential).length;
  return (
    <>
      <Text size="sm" role="status" mb="xs">
        {shownWords(table, shown, selection)}
        {confidential > 0 && ` ${registersText.confidentialShown(confidential)}`}
      </Text>
      {table.notes.length > 0 && (
        <ul className={classes.notes}>
          {table.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {table.rows.length === 0 ? (
        <EmptyState
          icon={Library}
          title={registersText.nothing}
          text={registerOrigins[table.name]}
        />
      ) : (
        <Found table={shown} typed={typed} onType={onType} buttonsOf={buttonsOf} />
      )}
    </>
  );
}

function Found(props: Parameters<typeof RegisterRows>[0]) {
  if (props.table.rows.length === 0) return <Text size="sm">{registersText.nothingFound}</Text>;
  return <RegisterRows {...props} />;
}
