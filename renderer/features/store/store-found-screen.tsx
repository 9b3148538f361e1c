import { Button, Code, Group, Stack, Text } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import type { Refusal } from '#shared/ipc/result';
import { refusalText } from '#shared/text/refusals';
import { storeFoundText as words } from '#shared/text/screens/store';
import { BusyButton } from '../../ui/busy-button';
import { Page } from '../../ui/page';
import { NotUsable } from './not-usable';
import { StartNewDialog } from './start-new-dialog';
import { useFolderChoice } from './use-folder-choice';
import { useStoreCommand } from './use-store-command';

type Status = Output<'app:status'> & { unusable: Refusal };

/** In place of the app while its data folder cannot be opened: what was found, what is safe, the ways out. */
export function StoreFoundScreen({ status }: { status: Status }) {
  const { store, unusable, dataFolder } = status;
  const isPlaceUnknown = unusable.details?.['reason'] === 'place.json';
  const about = isPlaceUnknown ? words.placeUnknown : words.findings[store.found];
  const choice = useFolderChoice();
  return (
    <Page title={about?.title ?? words.otherTitle} width="narrow">
      <Stack gap="md">
        <Stack gap="xs">
          <Text>{about?.text ?? refusalText(unusable)}</Text>
          {!isPlaceUnknown && <Reason unusable={unusable} />}
          <Code block aria-label={words.folder}>
            {dataFolder}
          </Code>
          <Text fw={600}>{words.safe}</Text>
          {about && <Text>{about.advice}</Text>}
        </Stack>
        {choice.notUsable && <NotUsable chosen={choice.notUsable} />}
        <WaysOut status={status} choice={choice} />
      </Stack>
    </Page>
  );
}

function Reason({ unusable: { details } }: { unusable: Refusal }) {
  const reason = details?.['reason'];
  return reason ? <Text>{words.reason(reason)}</Text> : null;
}

type WaysOutProps = { status: Status; choice: ReturnType<typeof useFolderChoice> };

function WaysOut({ status, choice }: WaysOutProps) {
  const { store, dataFolder } = status;
  const { found } = store;
  const tryAgain = useStoreCommand('store:tryAgain');
  const repair = useStoreCommand('store:repairMark');
  const read = useStoreCommand('store:openToRead');
  const startNew = useStoreCommand('store:startNew');
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
      <BusyButton variant="default" isBusy={choice.isBusy} onClick={() => void choice.pick()}>
        {words.chooseFolder}
      </BusyButton>
      {(found === 'other-store' || found === 'moved') && (
        <Button variant="default" onClick={() => void choice.use.run({ token: null })}>
          {words.openThis}
        </Button>
      )}
      {(found === 'missing' || found === 'empty') && (
        <Button
          variant="default"
          onClick={() =>
            choice.setAsked({ folder: dataFolder, start: () => void startNew.run({}) })
          }
        >
          {words.startNew}
        </Button>
      )}
      <StartNewDialog asked={choice.asked} onClose={() => choice.setAsked(null)} />
    </Group>
  );
}
