import { Code, Stack, Text } from '@mantine/core';
import { BookCheck } from 'lucide-react';
import type { MinuteBookView } from '#shared/ipc/areas/minute-book';
import type { PartnershipId } from '#shared/model/id';
import { minuteBookText as words } from '#shared/text/screens/minute-book';
import { useMinuteBook } from '../../data/queries';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { WarningLine } from '../../ui/warning-line';
import { EntriesTable } from './entries-table';
import { FaultsSection } from './faults-section';
import { MissingSection } from './missing-section';

/** What was entered of approved minutes, and whether everything is still so (M1). */
export function MinuteBookScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded reading={useMinuteBook(partnershipId)}>{(view) => <Book view={view} />}</Loaded>
    </Page>
  );
}

function Book({ view }: { view: MinuteBookView }) {
  const { total, head, missing, entries } = view;
  return (
    <Stack gap="xl">
      {total === 0 ? (
        <EmptyState icon={BookCheck} title={words.none} text={words.noneText} />
      ) : (
        <>
          <State view={view} />
          <FaultsSection faults={view.faults} />
        </>
      )}
      {missing.length > 0 && <MissingSection missing={missing} />}
      {head !== null && (
        <Section id="book-head" title={words.head} lead={words.headHint}>
          <Text>
            <Code>{head}</Code>
          </Text>
        </Section>
      )}
      {entries.length > 0 && <EntriesTable entries={entries} total={total} />}
    </Stack>
  );
}

function State({ view: { faults, total, compared, unread } }: { view: MinuteBookView }) {
  return (
    <Section id="book-state" title={words.state}>
      {faults.length === 0 && <StatusBadge tone="good">{words.sound(total, compared)}</StatusBadge>}
      {unread > 0 && <WarningLine>{words.unread(unread)}</WarningLine>}
      {faults.length > 0 && <WarningLine>{words.faulty(faults.length)}</WarningLine>}
    </Section>
  );
}
