import { NativeSelect, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { recipientsOf } from '#shared/domain/distribution/recipients';
import type { DistributionList } from '#shared/model/distribution-list';
import { timelineText } from '#shared/text/screens/timeline';
import { RecipientsList } from '../../records/recipients-list';
import { optionsOf } from '../../ui/options-of';
import { WarningLine } from '../../ui/warning-line';
import type { TimelineView } from './timeline-view';
import { listsOfDraft, type TypedDraft } from './typed-draft';

const words = timelineText.draftForm;

type DraftListsProps = { view: TimelineView; form: UseFormReturnType<TypedDraft> };

/** To whom an e-mail draft goes, and who is copied in, each with exactly who that is (X3). */
export function DraftListFields({ view, form }: DraftListsProps) {
  const { list, cc } = listsOfDraft(view, form.values);
  const choices = view.partnership.distributionLists.map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  const others = choices.filter(({ value }) => value !== form.values.listId);
  return (
    <>
      <Stack gap={4}>
        <NativeSelect
          label={words.list}
          data-autofocus
          data={choices}
          {...form.getInputProps('listId')}
        />
        {list && <Reached view={view} list={list} />}
      </Stack>
      <NativeSelect
        label={words.addressing}
        data={optionsOf(words.addressings)}
        {...form.getInputProps('addressing')}
      />
      {others.length > 0 && (
        <Stack gap={4}>
          <NativeSelect
            label={words.cc}
            data={[{ value: '', label: words.noCc }, ...others]}
            {...form.getInputProps('ccListId')}
          />
          {cc && <Reached view={view} list={cc} />}
          {cc && <Text size="sm">{words.ccFiles}</Text>}
        </Stack>
      )}
    </>
  );
}

/** Who is on a list, and that the draft does not reach some: nobody would find out before they miss it. */
function Reached({ view, list }: { view: TimelineView; list: DistributionList }) {
  const { people } = recipientsOf(list, view, view.today);
  const count = people.filter(({ email }) => email === '').length;
  return (
    <>
      <RecipientsList view={view} list={list} on={view.today} />
      <div role="status">
        {count > 0 && <WarningLine>{words.unreached(count, people.length)}</WarningLine>}
      </div>
    </>
  );
}
