import { SimpleGrid, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { rulesOn } from '#shared/domain/terms';
import { earliestEnd } from '#shared/domain/withdrawal';
import type { PartnershipView } from '#shared/ipc/views';
import type { Member } from '#shared/model/membership';
import { earliestEndWords, earlyWords } from '#shared/text/membership/member-words';
import { dateOf } from '#shared/text/read-date';
import { membersText } from '#shared/text/screens/members';
import { DateField } from '../../../ui/date-field';
import { WarningLine } from '../../../ui/warning-line';
import { Hint } from '../hint';
import { Commitments } from './commitments';
import type { TypedMember } from './typed-member';

const words = membersText.memberForm;

type WithdrawalFieldsProps = {
  view: PartnershipView;
  member: Member;
  form: UseFormReturnType<TypedMember>;
  /** Whether the section is open: what is to be honoured is only read then. */
  isOpen: boolean;
};

/** A body's notice, when it may leave by the terms, and what it honours meanwhile (P15, Warwickshire 9). */
export function WithdrawalFields({ view, member, form, isOpen }: WithdrawalFieldsProps) {
  const noticeGiven = dateOf(form.values.noticeGiven);
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <DateField label={words.noticeGiven} {...form.getInputProps('noticeGiven')} />
        <DateField label={words.agreedEnd} {...form.getInputProps('agreedEnd')} />
      </SimpleGrid>
      <Hint>{words.agreedEndHint}</Hint>
      <div role="status">
        {noticeGiven !== null && <Earliest view={view} form={form} noticeGiven={noticeGiven} />}
      </div>
      {noticeGiven !== null && isOpen && (
        <Commitments view={view} memberId={member.id} noticeGiven={noticeGiven} />
      )}
    </>
  );
}

type EarliestProps = Pick<WithdrawalFieldsProps, 'view' | 'form'> & {
  noticeGiven: NonNullable<ReturnType<typeof dateOf>>;
};

function Earliest({ view: { partnership, today }, form, noticeGiven }: EarliestProps) {
  const earliest = earliestEnd({ noticeGiven }, rulesOn(partnership, today));
  const end = dateOf(form.values.until) ?? dateOf(form.values.agreedEnd);
  const isEarly = earliest.state === 'set' && end !== null && end < earliest.on;
  return (
    <>
      <Text size="sm">{earliestEndWords(earliest)}</Text>
      {isEarly && <WarningLine>{earlyWords(earliest)}</WarningLine>}
      {form.values.until.trim() === '' && <Hint>{words.lastDayHint}</Hint>}
    </>
  );
}
