import { Anchor, List, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Output } from '#shared/ipc/contract';
import type { PartnershipId } from '#shared/model/id';
import { partnershipFileText as words } from '#shared/text/screens/partnership-file';
import { usePartnershipFiles } from '../../data/queries';
import { stoppedWords, useLongCommand } from '../../records/use-long-command';
import { BusyButton } from '../../ui/busy-button';
import { Loaded } from '../../ui/loaded';
import { localMoment } from '../../ui/local-moment';
import { Page } from '../../ui/page';
import { RowHead } from '../../ui/row-head';
import { Section } from '../../ui/section';
import { TableCard } from '../../ui/table-card';
import { WarningLine } from '../../ui/warning-line';

/** Where everything of a partnership is written into one file (M6). */
export function PartnershipFileScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { run, isRunning } = useLongCommand('partnershipFile:write', (output, wasStopped) =>
    output === null
      ? stoppedWords(wasStopped, words.writingStopped)
      : words.written(output.fileName, output.meetings, output.papers),
  );
  const write = async (): Promise<void> => {
    const written = await run({ partnershipId });
    if (written !== null) setMissing(written.missing);
  };
  return (
    <Page title={words.title} lead={words.lead}>
      <Stack gap="xl" maw={720}>
        <Section id="file-holds" title={words.holds} lead={words.holdsText}>
          <Stack gap="sm" align="flex-start">
            <WarningLine>{words.confidential}</WarningLine>
            <BusyButton isBusy={isRunning} onClick={() => void write()}>
              {words.write}
            </BusyButton>
            <Anchor component={Link} href="/partnerships/take" size="sm">
              {words.takeCommand}
            </Anchor>
          </Stack>
        </Section>
        {missing.length > 0 && (
          <Section id="file-missing" title={words.missing} lead={words.missingText}>
            <List size="sm">
              {missing.map((name) => (
                <List.Item key={name}>
                  <bdi>{name}</bdi>
                </List.Item>
              ))}
            </List>
          </Section>
        )}
        <Loaded reading={usePartnershipFiles(partnershipId)}>
          {({ points }) => <Points points={points} />}
        </Loaded>
      </Stack>
    </Page>
  );
}

function Points({ points }: Output<'partnershipFile:known'>) {
  if (points.length === 0) {
    return (
      <Section id="file-known" title={words.known}>
        <Text size="sm">{words.knownNone}</Text>
      </Section>
    );
  }
  return (
    <Section id="file-known" title={words.known} lead={words.knownText}>
      <TableCard aria-labelledby="file-known">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.columns.when}</Table.Th>
            <Table.Th>{words.columns.way}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.map(({ id, at, way }) => (
            <Table.Tr key={id}>
              <RowHead>{localMoment(at)}</RowHead>
              <Table.Td>{words.ways[way]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </TableCard>
    </Section>
  );
}
