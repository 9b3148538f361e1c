import { Button, Modal, Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { MeetingView } from '#shared/ipc/views';
import type { MinuteVersion } from '#shared/model/minute-version';
import { wordedItems } from '#shared/text/record-words';
import { fieldText } from '#shared/text/screens/fields';
import { keptAt, recordText, versionName, versionReasons } from '#shared/text/screens/record';
import { RowHead } from '../../ui/row-head';
import { Section } from '../../ui/section';
import { TableCard } from '../../ui/table-card';
import classes from './record.module.css';

const words = recordText.versions;

type VersionsSectionProps = { view: MeetingView; versions: readonly MinuteVersion[] };

/** The versions kept of the minutes, the latest first, with who kept each, to be read (M1). */
export function VersionsSection({ view, versions }: VersionsSectionProps) {
  const [read, setRead] = useState<MinuteVersion | null>(null);
  return (
    <Section id="versions" title={words.title} lead={words.lead}>
      {versions.length === 0 ? (
        <Text size="sm">{words.none}</Text>
      ) : (
        <TableCard aria-label={words.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.why}</Table.Th>
              <Table.Th>{words.kept}</Table.Th>
              <Table.Th>{words.by}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{words.actions}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {versions.toReversed().map((version) => (
              <Table.Tr key={version.id}>
                <RowHead>{versionReasons[version.state]}</RowHead>
                <Table.Td>{keptAt(version)}</Table.Td>
                <Table.Td>
                  {version.by || (
                    <Text span inherit c="dimmed">
                      {words.notRecorded}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={words.readOf(versionName(version))}
                    onClick={() => setRead(version)}
                  >
                    {words.read}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </TableCard>
      )}
      <Modal
        opened={read !== null}
        onClose={() => setRead(null)}
        title={read === null ? '' : versionName(read)}
        size="xl"
        closeButtonProps={{ 'aria-label': fieldText.close }}
      >
        {read !== null && <Items view={view} version={read} />}
      </Modal>
    </Section>
  );
}

function Items({ view, version }: { view: MeetingView; version: MinuteVersion }) {
  return wordedItems(version, view).map(({ itemId, title, lines }, place) => (
    <section key={itemId} className={classes.item}>
      <h3 className={classes.itemTitle}>
        {place + 1}. {title}
      </h3>
      <p className={classes.text}>{lines.join('\n') || words.nothing}</p>
    </section>
  ));
}
