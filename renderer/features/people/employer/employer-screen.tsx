import { Autocomplete, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Input, Output } from '#shared/ipc/contract';
import type { PersonId } from '#shared/model/id';
import { dateOf } from '#shared/text/read-date';
import { employerChangeText } from '#shared/text/screens/employer-change';
import { usePerson, useOrganisations } from '../../../data/queries';
import { checkLine, checkNeededDate } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { focusFirstError } from '../../../ui/focus-first-error';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { EmployerPreview } from './employer-preview';

type Asked = Input<'people:previewEmployer'>;

/** Somebody who leaves one employer for another, with all that this touches (P18). */
export function EmployerScreen({ personId }: { personId: PersonId }) {
  return <Loaded reading={usePerson(personId)}>{(found) => <EmployerForm found={found} />}</Loaded>;
}

function EmployerForm({ found }: { found: Output<'people:open'> }) {
  const { person, organisation, today } = found;
  const { data: bodies = [] } = useOrganisations();
  const [asked, setAsked] = useState<Asked | null>(null);
  const form = useForm({
    initialValues: { organisationName: '', lastDay: typedDate(today) },
    validate: {
      organisationName: (value) =>
        value.trim() === organisation ? employerChangeText.same : checkLine(value),
      lastDay: checkNeededDate(employerChangeText.lastDayNeeded),
    },
    onValuesChange: () => setAsked(null),
  });
  const see = ({ organisationName, lastDay }: typeof form.values): void => {
    const day = dateOf(lastDay);
    if (day !== null) setAsked({ personId: person.id, organisationName, lastDay: day });
  };
  return (
    <Page
      title={employerChangeText.title(person.name)}
      lead={employerChangeText.lead}
      width="narrow"
    >
      <Stack gap="lg">
        <form noValidate onSubmit={form.onSubmit(see, focusFirstError(form))}>
          <Stack gap="sm" maw={430}>
            <Autocomplete
              label={employerChangeText.employer}
              description={employerChangeText.employerHint}
              openOnFocus={false}
              limit={8}
              data={bodies.map(({ name }) => name)}
              {...form.getInputProps('organisationName')}
            />
            <DateField
              label={employerChangeText.lastDay}
              required
              {...form.getInputProps('lastDay')}
            />
            <Group gap="sm">
              <Button type="submit" variant={asked ? 'default' : 'filled'}>
                {employerChangeText.see}
              </Button>
              <Button variant="default" component={Link} href={`/people/${person.id}`}>
                {employerChangeText.cancel}
              </Button>
            </Group>
          </Stack>
        </form>
        {asked && <EmployerPreview key={JSON.stringify(asked)} asked={asked} name={person.name} />}
      </Stack>
    </Page>
  );
}
