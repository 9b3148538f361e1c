import { Stack } from '@mantine/core';
import type { PersonRecord as Recorded } from '#shared/ipc/areas/person-record';
import type { PersonId } from '#shared/model/id';
import { personRecordText } from '#shared/text/screens/person-record';
import { usePersonRecord } from '../../../data/queries';
import { Loaded } from '../../../ui/loaded';
import { WarningLine } from '../../../ui/warning-line';
import { OwnActions } from './own-actions';
import { OwnAttendance } from './own-attendance';
import { Declarations, Gifts, Interests } from './own-interests';

/** What the records of all partnerships say of one person: attendance, actions, interests, gifts (P18). */
export function PersonRecord({ personId }: { personId: PersonId }) {
  return (
    <Loaded reading={usePersonRecord(personId)}>{(record) => <Parts record={record} />}</Loaded>
  );
}

function Parts({ record }: { record: Recorded }) {
  return (
    <Stack gap="lg">
      {record.unread > 0 && <WarningLine>{personRecordText.unread(record.unread)}</WarningLine>}
      <OwnAttendance attendance={record.attendance} />
      <OwnActions actions={record.actions} />
      <Interests interests={record.interests} />
      <Declarations declarations={record.declarations} />
      <Gifts gifts={record.gifts} />
    </Stack>
  );
}
