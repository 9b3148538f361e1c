import { ActionIcon, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { Contact } from 'lucide-react';
import { Link } from 'wouter';
import { officesOf } from '#shared/domain/membership';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import type { IsoDate } from '#shared/model/iso-date';
import type { Representative } from '#shared/model/membership';
import { representativeRoleLabel } from '#shared/text/labels';
import { leadsWords } from '#shared/text/membership/holding-words';
import { membersText } from '#shared/text/screens/members';
import { datesInWords, hasEnded } from '../dates-in-words';
import { directoryNames } from '../directory-names';
import classes from './person-line.module.css';

type PersonLineProps = {
  view: PartnershipView;
  /** The day as at which offices and roles are shown. */
  on: IsoDate;
  representative: Representative;
  onEdit: () => void;
};

/** A person of an organisation in one line: pressing it opens their form, the link all they hold (P18). */
export function PersonLine({ view, on, representative, onEdit }: PersonLineProps) {
  const { partnership } = view;
  const { personId, leadsOn } = representative;
  const person = directoryNames(view).person(personId);
  const name = person?.name ?? '';
  const role = representativeRoleLabel(representative.role, rulesOn(partnership, on).standIn);
  const offices = officesOf(partnership, personId, on).map(({ title }) => title);
  const isOver = hasEnded(representative, on);
  const leads = leadsOn === '' ? '' : leadsWords(leadsOn);
  const facts = [role, person?.jobTitle, leads, datesInWords(representative)];
  return (
    <div className={classes.row}>
      <UnstyledButton className={classes.line} data-ended={isOver || undefined} onClick={onEdit}>
        <VisuallyHidden>{membersText.editWord} </VisuallyHidden>
        <span className={classes.name}>{name}</span>{' '}
        {offices.length > 0 && <span className={classes.office}>{offices.join(', ')}</span>}{' '}
        <span className={classes.facts}>{facts.filter(Boolean).join(', ')}</span>
      </UnstyledButton>
      <ActionIcon
        component={Link}
        href={`/people/${personId}`}
        variant="subtle"
        color="gray"
        size={24}
        aria-label={membersText.everywhere(name)}
        title={membersText.everywhere(name)}
      >
        <Contact size={15} aria-hidden />
      </ActionIcon>
    </div>
  );
}
