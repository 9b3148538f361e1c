import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { PersonRecord } from '#shared/ipc/areas/person-record';
import { plainDate } from '#shared/text/dates';
import { personRecordText } from '#shared/text/screens/person-record';
import { datesBetween } from '../dates-between';
import { PlainTable } from './plain-table';

const { columns } = personRecordText;

/** The standing interests somebody registered, on every partnership (I3). */
export function Interests({ interests }: Pick<PersonRecord, 'interests'>) {
  return (
    <PlainTable
      id="interests"
      title={personRecordText.interests}
      none={personRecordText.noInterests}
      columns={[columns.interest, columns.partnership, columns.dates]}
      rows={interests.map((one) => ({
        key: `${one.partnershipId} ${one.id}`,
        cells: [
          personRecordText.category(one.text, one.category),
          one.partnershipName,
          datesBetween(one),
        ],
      }))}
    />
  );
}

/** What somebody declared at meetings, each leading to its minutes (I1, I2). */
export function Declarations({ declarations }: Pick<PersonRecord, 'declarations'>) {
  return (
    <PlainTable
      id="declarations"
      title={personRecordText.declarations}
      none={personRecordText.noDeclarations}
      columns={[columns.meeting, columns.partnership, columns.about, columns.nature]}
      rows={declarations.map((one) => ({
        key: `${one.meetingId} ${one.id}`,
        cells: [
          <Anchor component={Link} key="meeting" href={`/m/${one.meetingId}/minutes`} size="sm">
            {plainDate(one.date)}
          </Anchor>,
          one.partnershipName,
          one.isClosed ? personRecordText.closedItem(one.item) : one.item,
          personRecordText.takesPart(one.nature, one.takesPart),
        ],
      }))}
    />
  );
}

/** Gifts and hospitality that were offered to somebody (I6). */
export function Gifts({ gifts }: Pick<PersonRecord, 'gifts'>) {
  const { accepted } = personRecordText;
  return (
    <PlainTable
      id="gifts"
      title={personRecordText.gifts}
      none={personRecordText.noGifts}
      columns={[columns.day, columns.partnership, columns.gift, columns.from, columns.accepted]}
      rows={gifts.map((one) => ({
        key: `${one.partnershipId} ${one.id}`,
        cells: [
          plainDate(one.on),
          one.partnershipName,
          one.what,
          one.from,
          one.isAccepted ? accepted.yes : accepted.no,
        ],
      }))}
    />
  );
}
