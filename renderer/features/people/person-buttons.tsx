import { Button } from '@mantine/core';
import { BriefcaseBusiness, FileSearch, Merge, Pencil, UserX } from 'lucide-react';
import { Link } from 'wouter';
import type { PersonId } from '#shared/model/id';
import { anonymisingText } from '#shared/text/screens/anonymising';
import { employerChangeText } from '#shared/text/screens/employer-change';
import { organisationsText } from '#shared/text/screens/organisations';
import { peopleText } from '#shared/text/screens/people';
import { subjectAccessText } from '#shared/text/screens/subject-access';
import { ContactCardButton } from './exchange/contact-card-button';

type PersonButtonsProps = { personId: PersonId; onEdit: () => void; onMerge: () => void };

/** What can be done to the entry of a person. */
export function PersonButtons({ personId, onEdit, onMerge }: PersonButtonsProps) {
  return (
    <>
      <ContactCardButton personId={personId} />
      <Button
        variant="default"
        leftSection={<FileSearch size={16} aria-hidden />}
        component={Link}
        href={`/people/held/${personId}`}
      >
        {subjectAccessText.open}
      </Button>
      <Button
        variant="default"
        leftSection={<UserX size={16} aria-hidden />}
        component={Link}
        href={`/people/anonymise/${personId}`}
      >
        {anonymisingText.open}
      </Button>
      <Button variant="default" leftSection={<Merge size={16} aria-hidden />} onClick={onMerge}>
        {organisationsText.merge}
      </Button>
      <Button
        variant="default"
        leftSection={<BriefcaseBusiness size={16} aria-hidden />}
        component={Link}
        href={`/people/employer/${personId}`}
      >
        {employerChangeText.open}
      </Button>
      <Button variant="default" leftSection={<Pencil size={16} aria-hidden />} onClick={onEdit}>
        {peopleText.edit}
      </Button>
    </>
  );
}
