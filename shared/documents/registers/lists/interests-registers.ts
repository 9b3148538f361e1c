import { circulatedMinutes } from '../../../domain/confidential/circulated-minutes';
import { giftsToRegister } from '../../../domain/interest-registers';
import { rulesOn } from '../../../domain/terms';
import type { Gift } from '../../../model/interest';
import type { Meeting } from '../../../model/meeting';
import type { DeclarationBlock } from '../../../model/minutes';
import type { RegisterRow, RegisterTable } from '../../../model/register-table';
import { shortDate } from '../../../text/dates';
import { itemCell } from '../../../text/decision-log-words';
import { giftsRuleSentence } from '../../../text/decisions/interest-words';
import { asSentence } from '../../../text/documents';
import {
  giftsRegisterWords,
  interestDates,
  interestsRegisterWords as text,
  naturesApart,
} from '../../../text/register-words';
import { nameBook, type NameBook } from '../../name-book';
import { partTaken } from '../../recorded-blocks';
import { day, entry, registerTable, words } from '../register-pieces';
import type { RegisterRecords } from '../register-records';

type Declared = { meeting: Meeting; block: DeclarationBlock; isApart: boolean };

/**
 * The interests declared at meetings, the latest first, with what followed (I1, I2, I4). The circulated
 * one does not tell the nature of those that circulated minutes leave out too (M3).
 */
export function declarationsRegister(records: RegisterRecords): RegisterTable {
  const { actions, today, version } = records;
  const names = nameBook(records, today);
  const all = records.meetings
    .toSorted((a, b) => `${b.date}${b.startTime}`.localeCompare(`${a.date}${a.startTime}`))
    .flatMap((meeting) => declaredAt(meeting, circulatedMinutes(meeting, actions).meeting));
  const apart = all.filter(({ isApart }) => isApart).length;
  return registerTable(
    'declarations',
    [
      [text.meeting, 1550],
      [text.person, 3000],
      [text.item, 3000],
      [text.interest, 3608, 'not-sorted'],
      [text.followed, 2800, 'not-sorted'],
    ],
    all.map((one) => declaredRow(one, records, names)),
    { notes: apart > 0 && version === 'circulated' ? [naturesApart(apart)] : [] },
  );
}

function declaredAt(meeting: Meeting, circulated: Meeting): Declared[] {
  const told = new Map(blocksOf(circulated).map((block) => [block.id, block]));
  return blocksOf(meeting).map((block) => ({
    meeting,
    block,
    isApart: block.nature !== (told.get(block.id)?.nature ?? ''),
  }));
}

function blocksOf({ minutes }: Meeting): DeclarationBlock[] {
  return minutes.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'declaration' ? [block] : [])),
  );
}

function declaredRow(
  { meeting, block, isApart }: Declared,
  { version }: RegisterRecords,
  names: NameBook,
): RegisterRow {
  const index = meeting.agenda.findIndex(({ id }) => id === block.aboutItemId);
  const isHidden = isApart && version === 'circulated';
  const shown = isHidden ? { ...block, nature: '', waiver: '' } : block;
  return entry(
    block.id,
    [
      day(meeting.date),
      words(names.personWithOrganisation(block.personId)),
      words(index < 0 ? text.itemGone : itemCell(index + 1, meeting.agenda[index]?.title ?? '')),
      words(shown.nature === '' ? text.natureApart : asSentence(shown.nature)),
      words(partTaken(shown, names.tongue)),
    ],
    {
      day: meeting.date,
      isConfidential: isApart && version === 'complete',
      href: `/m/${meeting.id}/minutes`,
    },
  );
}

/** The interests that stand whatever is on the agenda, by name (I3, Warwickshire Code). */
export function standingInterestsRegister(records: RegisterRecords): RegisterTable {
  const { registers, partnership, today } = records;
  const names = nameBook(records, today);
  const categories = new Map(registers.interestCategories.map((one) => [one.id, one.words]));
  return registerTable(
    'standing-interests',
    [
      [text.person, 3600],
      [text.category, 3200],
      [text.interest, 4958, 'not-sorted'],
      [text.dates, 2200],
    ],
    registers.standingInterests
      .toSorted((a, b) => names.personName(a.personId).localeCompare(names.personName(b.personId)))
      .map(({ id, personId, categoryId, text: interest, from, until }) =>
        entry(
          id,
          [
            words(names.personWithOrganisation(personId)),
            words(
              (categoryId === null ? undefined : categories.get(categoryId)) ?? text.noCategory,
            ),
            words(interest),
            { text: interestDates(from, until), key: from ?? until ?? '9999-99-99' },
          ],
          { day: from ?? until, href: `/p/${partnership.id}/interests` },
        ),
      ),
  );
}

/** Gifts and hospitality that were offered, the latest first: evidence only (I6, Warwickshire Code). */
export function giftsRegister(records: RegisterRecords): RegisterTable {
  const { registers, partnership, today } = records;
  const columns = giftsRegisterWords;
  const names = nameBook(records, today);
  const rule = giftsToRegister(registers.gifts, rulesOn(partnership, today), today);
  return registerTable(
    'gifts',
    [
      [columns.on, 1300],
      [columns.person, 3000],
      [columns.what, 3558, 'not-sorted'],
      [columns.from, 2100],
      [columns.value, 1200],
      [columns.state, 1400],
      [columns.registered, 1400],
    ],
    registers.gifts
      .toSorted((a, b) => b.on.localeCompare(a.on))
      .map((gift) =>
        entry(
          gift.id,
          [
            day(gift.on),
            words(names.personWithOrganisation(gift.personId)),
            words(gift.what),
            words(gift.from),
            words(gift.value || columns.valueNotKnown),
            words(gift.isAccepted ? columns.accepted : columns.declined),
            words(registeredWords(gift)),
          ],
          { day: gift.on, href: `/p/${partnership.id}/interests` },
        ),
      ),
    { notes: [columns.evidence, giftsRuleSentence(rule)] },
  );
}

function registeredWords({ isAccepted, registeredOn }: Gift): string {
  if (!isAccepted) return giftsRegisterWords.needNot;
  return registeredOn === null ? giftsRegisterWords.notRegistered : shortDate(registeredOn);
}
