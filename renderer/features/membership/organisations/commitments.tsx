import { Button, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { nameBook } from '#shared/documents/name-book';
import type { Output } from '#shared/ipc/contract';
import type { PartnershipView } from '#shared/ipc/views';
import type { MemberId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import { plainDate } from '#shared/text/dates';
import { joined } from '#shared/text/documents';
import { membersText } from '#shared/text/screens/members';
import { useCommitments } from '../../../data/queries';
import { Loaded } from '../../../ui/loaded';
import { Hint } from '../hint';

const words = membersText.commitments;
/** A body of long standing has hundreds; the latest are shown, the others on request. */
const SHOWN = 10;

type CommitmentsProps = { view: PartnershipView; memberId: MemberId; noticeGiven: IsoDate };

/** Decisions and open actions from before a notice, which the leaving body honours (P15). */
export function Commitments({ view, memberId, noticeGiven }: CommitmentsProps) {
  const partnershipId = view.partnership.id;
  return (
    <section aria-label={words.title}>
      <Text size="sm" fw={600}>
        {words.title}
      </Text>
      <Hint>{words.lead}</Hint>
      <Loaded reading={useCommitments({ partnershipId, memberId, noticeGiven })}>
        {(found) => <Found view={view} found={found} />}
      </Loaded>
    </section>
  );
}

type Honoured = Output<'partnerships:commitments'>;

function Found({ view, found }: { view: PartnershipView; found: Honoured }) {
  const { decisions, actions, onTheDay } = found;
  const sameDay = [...onTheDay.decisions, ...onTheDay.actions];
  if (decisions.length + actions.length + sameDay.length === 0) {
    return (
      <Text size="sm" mt="xs">
        {words.none}
      </Text>
    );
  }
  return (
    <Stack gap="xs" mt="xs">
      <Actions view={view} title={words.actions} actions={actions} />
      <Decisions title={words.decisions} decisions={decisions} />
      {sameDay.length > 0 && <Hint>{words.onTheDay}</Hint>}
      <Actions view={view} title={words.actions} actions={onTheDay.actions} />
      <Decisions title={words.decisions} decisions={onTheDay.decisions} />
    </Stack>
  );
}

type DecisionsProps = { title: string; decisions: Honoured['decisions'] };

function Decisions({ title, decisions }: DecisionsProps) {
  const [showsAll, showAll] = useState(false);
  if (decisions.length === 0) return null;
  const shown = showsAll ? decisions : decisions.slice(0, SHOWN);
  const hidden = decisions.length - shown.length;
  return (
    <div>
      <Text size="sm">{title}</Text>
      <List size="sm" spacing={4} aria-label={title}>
        {shown.map(({ reference, text, on }) => (
          <List.Item key={reference}>
            <strong>{reference}</strong> ({plainDate(on)}): {text}
          </List.Item>
        ))}
      </List>
      {hidden > 0 && (
        <Button size="compact-xs" variant="default" mt={4} onClick={() => showAll(true)}>
          {words.more(hidden)}
        </Button>
      )}
    </div>
  );
}

type ActionsProps = { view: PartnershipView; title: string; actions: Honoured['actions'] };

function Actions({ view, title, actions }: ActionsProps) {
  if (actions.length === 0) return null;
  const names = nameBook(view, view.today);
  return (
    <div>
      <Text size="sm">{title}</Text>
      <List size="sm" spacing={4} aria-label={title}>
        {actions.map(({ id, reference, what, ownerIds }) => (
          <List.Item key={id}>
            <strong>{reference}</strong> ({joined(ownerIds.map((one) => names.personName(one)))}):{' '}
            {what}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
