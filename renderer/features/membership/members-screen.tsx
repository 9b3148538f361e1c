import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { Building2, Plus } from 'lucide-react';
import { useState } from 'react';
import { membersOn, vacantSeats } from '#shared/domain/membership';
import type { PartnershipView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { membersText } from '#shared/text/screens/members';
import { usePartnership } from '../../data/queries';
import { EmptyState } from '../../ui/empty-state';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { EditPanel, type Editing } from './edit-panel';
import { MembersTable } from './members-table';
import { OfficesTable } from './offices-table';

/** Who belongs to a partnership: organisations, their people, and the offices. */
export function MembersScreen({ partnershipId }: { partnershipId: PartnershipId }) {
  const [editing, edit] = useState<Editing | null>(null);
  const add = (label: string, what: Editing) => (
    <Button
      variant={what.kind === 'organisation' ? 'filled' : 'default'}
      leftSection={<Plus size={16} aria-hidden />}
      onClick={() => edit(what)}
    >
      {label}
    </Button>
  );
  return (
    <Page
      title={membersText.title}
      actions={
        <>
          {add(membersText.addOffice, { kind: 'office', office: null })}
          {add(membersText.addPerson, { kind: 'person', representative: null, memberId: null })}
          {add(membersText.addOrganisation, { kind: 'organisation', member: null })}
        </>
      }
    >
      <Loaded reading={usePartnership(partnershipId)}>
        {(view) => (
          <>
            <MemberLists view={view} onEdit={edit} />
            <EditPanel view={view} editing={editing} onClose={() => edit(null)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

type MemberListsProps = { view: PartnershipView; onEdit: (what: Editing) => void };

function MemberLists({ view, onEdit }: MemberListsProps) {
  const [showsEnded, setShowsEnded] = useState(false);
  const { members, offices } = view.partnership;
  if (members.length === 0 && offices.length === 0) {
    return <EmptyState icon={Building2} title={membersText.none} text={membersText.noneText} />;
  }
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Summary view={view} />
        <SegmentedControl
          size="xs"
          aria-label={membersText.show}
          value={showsEnded ? 'all' : 'current'}
          onChange={(value) => setShowsEnded(value === 'all')}
          data={[
            { value: 'current', label: membersText.current },
            { value: 'all', label: membersText.all },
          ]}
        />
      </Group>
      <OfficesTable view={view} showsEnded={showsEnded} onEdit={onEdit} />
      <MembersTable view={view} showsEnded={showsEnded} onEdit={onEdit} />
    </Stack>
  );
}

function Summary({ view: { partnership, today } }: { view: PartnershipView }) {
  const current = membersOn(partnership, today);
  const seats = current.reduce((sum, member) => sum + member.seats, 0);
  const vacant = current.reduce((sum, member) => sum + vacantSeats(partnership, member, today), 0);
  const counting = current.filter(({ countsTowardsQuorum }) => countsTowardsQuorum).length;
  return (
    <Text size="sm" c="dimmed">
      {membersText.summary(current.length, seats, vacant)}; {membersText.quorumSummary(counting)}
    </Text>
  );
}
