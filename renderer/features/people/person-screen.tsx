import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from 'wouter';
import type { Output } from '#shared/ipc/contract';
import type { PersonId } from '#shared/model/id';
import { plainDate } from '#shared/text/dates';
import { anonymisingText } from '#shared/text/screens/anonymising';
import { leftBehindText } from '#shared/text/screens/left-behind';
import { organisationsText } from '#shared/text/screens/organisations';
import { peopleText } from '#shared/text/screens/people';
import { usePeople, usePerson } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { SidePanel } from '../../ui/side-panel';
import { ClashesTable } from './clashes-table';
import { HoldingsTable } from './holdings-table';
import { ChooseOther } from './merging/choose-other';
import { PersonButtons } from './person-buttons';
import { PersonDetailsForm } from './person-details-form';
import { PersonRecord } from './record/person-record';

/** One person: all they hold on every partnership today, and their meetings that clash (P18). */
export function PersonScreen({ personId }: { personId: PersonId }) {
  return <Loaded reading={usePerson(personId)}>{(found) => <Found found={found} />}</Loaded>;
}

function Found({ found }: { found: Output<'people:open'> }) {
  const [isEditing, edit] = useDisclosure(false);
  const [isMerging, merging] = useDisclosure(false);
  const { person, organisation, holdings, clashes } = found;
  const { name, jobTitle, email, phone, initials, pronunciation } = person;
  const contact = [
    [peopleText.initials, initials],
    [peopleText.pronunciation, pronunciation],
    [peopleText.email, email],
    [peopleText.phone, phone],
  ].filter(([, value]) => value !== '');
  return (
    <Page
      title={name}
      lead={[jobTitle, organisation].filter(Boolean).join(', ')}
      actions={
        person.anonymisedOn === null && (
          <PersonButtons personId={person.id} onEdit={edit.open} onMerge={merging.open} />
        )
      }
    >
      <Stack gap="lg">
        {person.anonymisedOn !== null && (
          <Text size="sm">
            {anonymisingText.doneOn(plainDate(person.anonymisedOn))}{' '}
            <Anchor component={Link} href={`/people/left/${person.id}`}>
              {leftBehindText.open}
            </Anchor>
          </Text>
        )}
        {contact.length > 0 && (
          <Text size="sm">{contact.map(([label, value]) => `${label}: ${value}`).join('; ')}</Text>
        )}
        <section aria-labelledby="holdings">
          <Title order={2} id="holdings" mb={6}>
            {peopleText.holdings}
          </Title>
          <HoldingsTable holdings={holdings} />
        </section>
        <section aria-labelledby="clashes">
          <Title order={2} id="clashes">
            {peopleText.clashes}
          </Title>
          <Text size="sm" c="dimmed" mb={6}>
            {peopleText.clashesLead}
          </Text>
          <ClashesTable clashes={clashes} />
        </section>
        <PersonRecord personId={person.id} />
        <Anchor component={Link} href="/people" size="sm">
          {peopleText.all}
        </Anchor>
      </Stack>
      <SidePanel isOpen={isEditing} onClose={edit.close} title={peopleText.editOf(name)}>
        <PersonDetailsForm found={found} onClose={edit.close} />
      </SidePanel>
      <SidePanel isOpen={isMerging} onClose={merging.close} title={organisationsText.mergeOf(name)}>
        <OtherPerson id={person.id} onClose={merging.close} />
      </SidePanel>
    </Page>
  );
}

function OtherPerson({ id, onClose }: { id: PersonId; onClose: () => void }) {
  const { data = [] } = usePeople();
  return (
    <ChooseOther
      hrefOf={(other) => `/people/merge/${id}/${other}`}
      entries={data
        .filter((one) => one.id !== id)
        .map((one) => ({
          id: one.id,
          label: [one.name, one.jobTitle, one.organisation].filter(Boolean).join(', '),
        }))}
      onClose={onClose}
    />
  );
}
