import type { RegisterEntry } from '#shared/ipc/areas/registers';
import type { PartnershipId } from '#shared/model/id';
import { interestsText } from '#shared/text/screens/interests';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';

type RemoveButtonProps = {
  partnershipId: PartnershipId;
  entry: RegisterEntry;
  /** What is said once it is done. */
  done: string;
  onRemoved: () => void;
};

/** Takes an entry made in error out of its register. */
export function RemoveButton({ partnershipId, entry, done, onRemoved }: RemoveButtonProps) {
  const { run, isRunning } = useCommand('registers:remove', () => done);
  const remove = async (): Promise<void> => {
    if (await run({ partnershipId, entry })) onRemoved();
  };
  return (
    <BusyButton
      w="fit-content"
      variant="subtle"
      color="red"
      size="compact-sm"
      isBusy={isRunning}
      onClick={() => void remove()}
    >
      {interestsText.remove}
    </BusyButton>
  );
}
