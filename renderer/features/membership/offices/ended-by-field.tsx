import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import type { Office } from '#shared/model/membership';
import { endedByLabels, noConfidenceHint } from '#shared/text/membership/office-words';
import { membersText } from '#shared/text/screens/members';
import type { TypedOffice } from './typed-office';

const words = membersText.officeForm;

type EndedByFieldProps = {
  view: PartnershipView;
  office: Office;
  form: UseFormReturnType<TypedOffice>;
};

/** Why an office ended before its term: a motion of no confidence is offered where the terms know it (C5). */
export function EndedByField({ view, office, form }: EndedByFieldProps) {
  const rule = rulesOn(view.partnership, view.today).noConfidence;
  const isChair = form.values.role === 'chair';
  const isProvided = isChair && rule.state === 'set' && rule.value;
  const isOffered = isProvided || office.endedBy === 'no-confidence';
  return (
    <NativeSelect
      label={words.endedBy}
      description={isChair ? noConfidenceHint(rule) : null}
      data={[
        { value: '', label: words.notEnded },
        { value: 'resignation', label: endedByLabels.resignation },
        ...(isOffered ? [{ value: 'no-confidence', label: endedByLabels['no-confidence'] }] : []),
      ]}
      {...form.getInputProps('endedBy')}
    />
  );
}
