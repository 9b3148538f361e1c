import { Autocomplete } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { listNamed } from '#shared/domain/distribution/recipients';
import { dateOf } from '#shared/text/read-date';
import { timelineText } from '#shared/text/screens/timeline';
import { RecipientsList } from '../../records/recipients-list';
import type { TimelineView } from './timeline-view';
import type { TypedSending } from './typed-sending';

const words = timelineText.form;

type ToFieldProps = { view: TimelineView; form: UseFormReturnType<TypedSending> };

/** To whom it was sent: a distribution list, whose recipients are then shown, or any words (X3, N7). */
export function ToField({ view, form }: ToFieldProps) {
  const { distributionLists } = view.partnership;
  const { to, on } = form.values;
  const list = listNamed(distributionLists, to);
  const names = distributionLists.map(({ name }) => name);
  return (
    <div>
      <Autocomplete
        label={words.to}
        required
        openOnFocus={false}
        data={[...new Set([...names, ...words.toChoices])]}
        {...form.getInputProps('to')}
      />
      <div role="status">
        {list && <RecipientsList view={view} list={list} on={dateOf(on) ?? view.today} />}
      </div>
    </div>
  );
}
