import { Checkbox } from '@mantine/core';
import { declarationsItem } from '#shared/domain/declarations-missing';
import type { AgendaItemId } from '#shared/model/id';
import { besideText as words } from '#shared/text/screens/beside';
import { useCommand } from '../../../data/commands';
import { useMinuteContext } from '../minute-context';

/** At the item for interests: that members were asked and declared none, which silence does not say (I1). */
export function NoneDeclared({ itemId }: { itemId: AgendaItemId }) {
  const { meeting } = useMinuteContext().view;
  const { run } = useCommand('meetings:setNoneDeclared', ({ noneDeclared }) =>
    noneDeclared ? words.saidNoneDeclared : words.saidAskedAgain,
  );
  const blocks = meeting.minutes.flatMap((minute) => minute.blocks);
  const areSome = blocks.some(({ type }) => type === 'declaration');
  if (declarationsItem(meeting) !== itemId || areSome) return null;
  return (
    <Checkbox
      size="sm"
      label={words.noneDeclared}
      checked={meeting.noneDeclared}
      onChange={({ currentTarget }) =>
        void run({ meetingId: meeting.id, noneDeclared: currentTarget.checked })
      }
    />
  );
}
