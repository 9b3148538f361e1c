import type { PersonRecord } from '#shared/ipc/areas/person-record';
import { personRecordText } from '#shared/text/screens/person-record';
import { PlainTable } from './plain-table';

const { columns } = personRecordText;

/** How often somebody came, by partnership and year (M4). */
export function OwnAttendance({ attendance }: Pick<PersonRecord, 'attendance'>) {
  return (
    <PlainTable
      id="attendance"
      title={personRecordText.attendance}
      lead={personRecordText.attendanceLead}
      none={personRecordText.noAttendance}
      columns={[
        columns.partnership,
        columns.year,
        columns.meetings,
        columns.there,
        columns.apologies,
        columns.absent,
        columns.standIn,
        columns.rate,
      ]}
      rows={attendance.map((one) => ({
        key: `${one.partnershipId} ${one.year}`,
        cells: [
          one.partnershipName,
          one.year,
          one.meetings,
          personRecordText.there(one.there, one.asStandIn),
          one.apologies,
          one.absent,
          one.standInSent,
          personRecordText.rate(one.percent),
        ],
      }))}
    />
  );
}
