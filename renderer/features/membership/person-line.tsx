import { rulesOn } from '#shared/domain/terms';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { officesOf } from '#shared/domain/membership';
import type { PartnershipView } from '#shared/ipc/views';
import type { Representative } from '#shared/model/membership';
import { representativeRoleLabel } from '#shared/text/labels';
import { membersText } from '#shared/text/screens/members';
import { datesInWords, hasEnded } from './dates-in-words';
import { directoryNames } from './directory-names';
import classes from './person-line.module.css';

type PersonLineProps = {
  view: PartnershipView;
  representative: Representative;
  onEdit: () => void;
};

/** A person of an organisation in one line; pressing it opens their form. */
export function PersonLine({ view, representative, onEdit }: PersonLineProps) {
  const { partnership, today } = view;
  const person = directoryNames(view).person(representative.personId);
  const name = person?.name ?? '';
  const role = representativeRoleLabel(representative.role, rulesOn(partnership, today).standIn);
  const offices = officesOf(partnership, representative.personId, today).map(({ title }) => title);
  const isOver = hasEnded(representative, today);
  const facts = [role, person?.jobTitle, datesInWords(representative)].filter(Boolean).join(', ');
  return (
    <UnstyledButton className={classes.line} data-ended={isOver || undefined} onClick={onEdit}>
      <VisuallyHidden>{membersText.editWord} </VisuallyHidden>
      <span className={classes.name}>{name}</span>{' '}
      {offices.length > 0 && <span className={classes.office}>{offices.join(', ')}</span>}{' '}
      <span className={classes.facts}>{facts}</span>
    </UnstyledButton>
  );
}
