import { List, Text } from '@mantine/core';
import { useId } from 'react';
import { addressLine, recipientsOf, type Recipient } from '#shared/domain/distribution/recipients';
import type { PartnershipView } from '#shared/ipc/views';
import type { DistributionList } from '#shared/model/distribution-list';
import type { IsoDate } from '#shared/model/iso-date';
import { recordsText } from '#shared/text/screens/records';
import { StatusBadge } from '../ui/status-badge';
import { CopyButton } from './copy-button';

type RecipientsListProps = {
  view: Pick<PartnershipView, 'partnership' | 'people' | 'organisations'>;
  list: DistributionList;
  /** The day on which it goes out: who has left by then is flagged. */
  on: IsoDate;
};

/** Exactly who is to receive what goes to a list, and their addresses to be pasted elsewhere (X3). */
export function RecipientsList({ view, list, on }: RecipientsListProps) {
  const id = useId();
  const recipients = recipientsOf(list, view, on);
  const { people, others } = recipients;
  const addresses = addressLine(recipients);
  return (
    <div>
      <Text size="xs" c="dimmed" id={id}>
        {list.seesConfidential ? recordsText.seesConfidential : recordsText.seesNoConfidential}
      </Text>
      {people.length === 0 && others === '' ? (
        <Text size="sm">{recordsText.nobodyOnList}</Text>
      ) : (
        <List size="sm" aria-describedby={id} aria-label={recordsText.receives}>
          {people.map((person) => (
            <List.Item key={person.personId}>
              <Person person={person} />
            </List.Item>
          ))}
          {others !== '' && <List.Item>{others}</List.Item>}
        </List>
      )}
      {addresses !== '' && (
        <CopyButton
          label={recordsText.copyAddresses}
          text={addresses}
          copied={recordsText.copied(addresses.split('; ').length)}
        />
      )}
    </div>
  );
}

function Person({ person: { name, organisation, email, belonging } }: { person: Recipient }) {
  const words = [name || recordsText.unknownPerson, organisation, email || recordsText.noAddress];
  return (
    <>
      {words.filter((word) => word !== '').join(', ')}{' '}
      {belonging === 'no-longer' && (
        <StatusBadge tone="attention">{recordsText.noLonger}</StatusBadge>
      )}
    </>
  );
}
