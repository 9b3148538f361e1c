import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FileRow, FoundFile } from '#shared/ipc/areas/partnership-file';
import type { PartnershipId } from '#shared/model/id';
import { partnershipFileText as words } from '#shared/text/screens/partnership-file';
import { stoppedWords, useLongCommand } from '../../records/use-long-command';
import { BusyButton } from '../../ui/busy-button';
import { localMoment } from '../../ui/local-moment';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { WarningLine } from '../../ui/warning-line';
import { ChoiceRows } from './choice-rows';
import { ListedRows } from './listed-rows';
import { keyOf, type Side } from './row-key';

type FoundViewProps = {
  found: FoundFile;
  onTaken: (partnershipId: PartnershipId) => void;
  onLeft: () => void;
};

/** What taking a file over comes to, and where both sides changed the same, which to keep. */
export function FoundView({ found, onTaken, onLeft }: FoundViewProps) {
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const { run, isRunning } = useLongCommand('partnershipFile:take', (output, wasStopped) =>
    output === null ? stoppedWords(wasStopped, words.takingStopped) : words.taken(output.name),
  );
  const asked = [...found.both.rows, ...found.deleted.rows];
  const take = async (): Promise<void> => {
    const choices = asked.flatMap((row) => {
      const side = sides.get(keyOf(row));
      const { kind, id, key, entry } = row;
      return side === undefined ? [] : [{ kind, id, key, entry, take: side }];
    });
    const taken = await run({ token: found.token, choices });
    if (taken !== null) onTaken(taken.partnershipId);
  };
  const choose = (row: FileRow, side: Side): void => setSides(new Map(sides).set(keyOf(row), side));
  const { both, deleted, new: added, changed } = found;
  const isSame = [both, deleted, added, changed].every(({ total }) => total === 0);
  return (
    <Stack gap="xl" w="100%">
      <Section id="file-found" title={words.found(found.name, localMoment(found.writtenAt))}>
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{words.inFile(found)}</Text>
          <Since found={found} />
          {found.isHere && isSame && <StatusBadge tone="good">{words.same}</StatusBadge>}
          {found.ours > 0 && <Text size="sm">{words.ours(found.ours)}</Text>}
        </Stack>
      </Section>
      <Damaged names={found.damaged} />
      {found.numbersTwice.length > 0 && (
        <Section id="file-numbers" title={words.numbers}>
          <WarningLine>{words.numbersText(found.numbersTwice)}</WarningLine>
        </Section>
      )}
      <ChoiceRows section="both" found={both} usual="here" sides={sides} onChoose={choose} />
      <ChoiceRows section="deleted" found={deleted} usual="there" sides={sides} onChoose={choose} />
      <ListedRows section="new" found={added} />
      <ListedRows section="changed" found={changed} />
      <Group>
        <BusyButton isBusy={isRunning} onClick={() => void take()}>
          {words.run}
        </BusyButton>
        <Button variant="default" onClick={onLeft}>
          {words.cancel}
        </Button>
      </Group>
    </Stack>
  );
}

/** Whether the partnership is here, and since when both sides may differ. */
function Since({ found: { isHere, commonAt } }: { found: FoundFile }) {
  if (!isHere) return <Text size="sm">{words.notHere}</Text>;
  return (
    <>
      <Text size="sm">{words.here}</Text>
      {commonAt === null ? (
        <WarningLine>{words.noCommon}</WarningLine>
      ) : (
        <Text size="sm">{words.common(localMoment(commonAt))}</Text>
      )}
    </>
  );
}

function Damaged({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Section id="file-damaged" title={words.damaged}>
      <Stack gap="xs">
        <WarningLine>{words.damagedText}</WarningLine>
        <List size="sm">
          {names.map((name) => (
            <List.Item key={name}>
              <bdi>{name}</bdi>
            </List.Item>
          ))}
        </List>
      </Stack>
    </Section>
  );
}
