import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ChaseScope } from '#shared/domain/actions/chase-list';
import type { PartnershipId, PersonId } from '#shared/model/id';
import { chasesText as words } from '#shared/text/screens/chases';
import { useCommand } from '../../../data/commands';
import { useChases } from '../../../data/queries';
import { FormButtons } from '../../../ui/form-buttons';
import { Loaded } from '../../../ui/loaded';
import { optionsOf } from '../../../ui/options-of';
import type { OpenAction } from '../action-panel';
import { NotReached } from './not-reached';
import { OwnersToAsk } from './owners-to-ask';
import type { SavedDrafts } from './sent-form';
import type { Chases } from './share-words';
import { UnansweredList } from './unanswered-list';

type ChaseFormProps = {
  /** Null for all partnerships. */
  partnershipId: PartnershipId | null;
  onDrafted: (saved: SavedDrafts) => void;
  onOpen: (action: OpenAction) => void;
  onClose: () => void;
};

/** Whom to ask about which of their actions; all are asked unless they are left out. */
export function ChaseForm({ partnershipId, onDrafted, onOpen, onClose }: ChaseFormProps) {
  const [scope, choose] = useState<ChaseScope>('overdue');
  const [leftOut, leaveOut] = useState<ReadonlySet<PersonId>>(new Set());
  const reading = useChases(partnershipId, scope);
  const { run, isRunning } = useCommand('chases:draft', (_, saved) =>
    saved === null ? null : words.saved(saved.drafts.length),
  );
  const save = async (chases: Chases, personIds: readonly PersonId[]): Promise<void> => {
    const saved = await run({ partnershipId, scope, personIds: [...personIds] });
    if (saved !== null) onDrafted({ drafts: saved.drafts, chases });
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{partnershipId === null ? words.leadOverAll : words.lead}</Text>
      <NativeSelect
        label={words.about}
        data-autofocus
        data={optionsOf(words.scopes)}
        value={scope}
        onChange={({ currentTarget: { value } }) => choose(value === 'open' ? 'open' : 'overdue')}
      />
      <Loaded reading={reading}>
        {(chases) => {
          const reached = chases.people.filter(({ isReached }) => isReached);
          const asked = reached.map(({ personId }) => personId).filter((id) => !leftOut.has(id));
          return (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (asked.length > 0) void save(chases, asked);
              }}
            >
              <Stack gap="sm">
                <OwnersToAsk
                  people={reached}
                  isOverAll={partnershipId === null}
                  leftOut={leftOut}
                  onLeaveOut={leaveOut}
                />
                <NotReached chases={chases} isOverAll={partnershipId === null} />
                {asked.length === 0 && <Text size="sm">{whyNobody(chases, reached.length)}</Text>}
                <FormButtons submit={words.save} isRunning={isRunning} onCancel={onClose} />
                <UnansweredList unanswered={chases.unanswered} onOpen={onOpen} />
              </Stack>
            </form>
          );
        }}
      </Loaded>
    </Stack>
  );
}

function whyNobody({ people }: Chases, reachedCount: number): string {
  if (people.length === 0) return words.nobody;
  return reachedCount === 0 ? words.nobodyReached : words.none;
}
