import { Alert, Button, Code, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ChosenFolder } from '#shared/ipc/areas/store';
import type { Output } from '#shared/ipc/contract';
import type { Refusal } from '#shared/ipc/result';
import { refusalText } from '#shared/text/refusals';
import { storeFoundText as words } from '#shared/text/screens/store';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import { Page } from '../../ui/page';

type Status = Output<'app:status'> & { unusable: Refusal };

/** In place of the app while its data folder cannot be opened: what was found, what is safe, the ways out. */
export function StoreFoundScreen({ status }: { status: Status }) {
  const { store, unusable, dataFolder } = status;
  const about = words.findings[store.found];
  const [chosen, setChosen] = useState<ChosenFolder | null>(null);
  return (
    <Page title={about?.title ?? words.otherTitle} width="narrow">
      <Stack gap="md">
        <Stack gap="xs">
          <Text>{about?.text ?? refusalText(unusable)}</Text>
          <Reason unusable={unusable} />
          <Code block aria-label={words.folder}>
            {dataFolder}
          </Code>
          <Text fw={600}>{words.safe}</Text>
          {about && <Text>{about.advice}</Text>}
        </Stack>
        {chosen && <NotUsed chosen={chosen} />}
        <WaysOut status={status} onChosen={setChosen} />
      </Stack>
    </Page>
  );
}

function Reason({ unusable: { details } }: { unusable: Refusal }) {
  const reason = details?.['reason'];
  if (!reason) return null;
  const isPlace = reason === 'place.json';
  return <Text>{isPlace ? words.placeUnknown : words.reason(reason)}</Text>;
}

function NotUsed({ chosen: { folder, found } }: { chosen: ChosenFolder }) {
  return (
    <Alert color="orange" title={words.notUsed(folder)} role="alert">
      {found === 'foreign' ? words.chosen.foreign : words.chosen.unreadable}
    </Alert>
  );
}

/** Folders that are opened as soon as they are chosen; of the others, something is said or asked first. */
const OPENED_AT_ONCE = ['ready', 'mark-damaged', 'newer'];

type WaysOutProps = { status: Status; onChosen: (unusable: ChosenFolder | null) => void };

function WaysOut({ status, onChosen }: WaysOutProps) {
  const { store, dataFolder } = status;
  const { found } = store;
  const tryAgain = useStoreCommand('store:tryAgain');
  const choose = useCommand('store:chooseFolder');
  const use = useStoreCommand('store:useFolder');
  const repair = useStoreCommand('store:repairMark');
  const read = useStoreCommand('store:openToRead');
  const startNew = useStoreCommand('store:startNew');
  const [asked, setAsked] = useState<{ folder: string; start: () => void } | null>(null);

  const pick = async (): Promise<void> => {
    onChosen(null);
    const chosen = await choose.run({});
    if (!chosen) return;
    const { token, folder } = chosen;
    const open = (): void => void use.run({ token });
    if (OPENED_AT_ONCE.includes(chosen.found)) open();
    else if (chosen.found === 'new') setAsked({ folder, start: open });
    else onChosen(chosen);
  };

  return (
    <Group gap="xs">
      {found === 'mark-damaged' && (
        <BusyButton isBusy={repair.isRunning} onClick={() => void repair.run({})}>
          {words.repair}
        </BusyButton>
      )}
      {found === 'newer' && (
        <BusyButton isBusy={read.isRunning} onClick={() => void read.run({})}>
          {words.openToRead}
        </BusyButton>
      )}
      <BusyButton
        variant={found === 'mark-damaged' || found === 'newer' ? 'default' : 'filled'}
        isBusy={tryAgain.isRunning}
        onClick={() => void tryAgain.run({})}
      >
        {words.tryAgain}
      </BusyButton>
      <BusyButton
        variant="default"
        isBusy={choose.isRunning || use.isRunning}
        onClick={() => void pick()}
      >
        {words.chooseFolder}
      </BusyButton>
      {found === 'other-store' && (
        <Button variant="default" onClick={() => void use.run({ token: null })}>
          {words.openThis}
        </Button>
      )}
      {(found === 'missing' || found === 'empty') && (
        <Button
          variant="default"
          onClick={() => setAsked({ folder: dataFolder, start: () => void startNew.run({}) })}
        >
          {words.startNew}
        </Button>
      )}
      <StartNew asked={asked} onClose={() => setAsked(null)} />
    </Group>
  );
}

type StartNewProps = {
  asked: { folder: string; start: () => void } | null;
  onClose: () => void;
};

/** An empty store is begun only after this was read. */
function StartNew({ asked, onClose }: StartNewProps) {
  const start = (): void => {
    asked?.start();
    onClose();
  };
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={words.startTitle}
      withCloseButton={false}
    >
      <Text mb="md">{words.startText(asked?.folder ?? '')}</Text>
      <Group gap="xs">
        <Button onClick={start}>{words.start}</Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </Group>
    </Modal>
  );
}

type StoreChannel =
  'store:tryAgain' | 'store:useFolder' | 'store:startNew' | 'store:repairMark' | 'store:openToRead';

/** A command after which another store may be open: what is remembered of the one before is forgotten. */
function useStoreCommand<C extends StoreChannel>(channel: C) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const command = useCommand(channel);
  const run = async (input: Parameters<typeof command.run>[0]): Promise<void> => {
    if ((await command.run(input)) === null) return;
    navigate('/');
    client.removeQueries({ type: 'inactive' });
    await client.invalidateQueries();
  };
  return { run, isRunning: command.isRunning };
}
