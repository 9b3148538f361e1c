import { describe, expect, it } from 'vitest';
import { anonymised, anonymousName } from '#shared/domain/people/anonymising/anonymous-person';
import { mentionsIn } from '#shared/domain/people/anonymising/name-mentions';
import { isoDate } from '#shared/model/iso-date';
import { aPerson } from '../../../../support/board-builders';

const TODAY = isoDate('2026-06-12');
const nameOf = (number: number): string => `Former ${number}`;
const known = (name: string, anonymisedOn: typeof TODAY | null = null) => ({ name, anonymisedOn });

describe('the name of somebody whose details were taken out (X6)', () => {
  it.each([
    ['the first', [known('Grace Bell')], 'Former 1'],
    ['after another', [known('Former 1', TODAY), known('Grace Bell')], 'Former 2'],
    ['a name that somebody typed', [known('Former 1'), known('Grace Bell')], 'Former 2'],
    ['a number that is taken further on', [known('Former 2', TODAY)], 'Former 3'],
  ])('is one that nobody has: %s', (_, people, expected) => {
    expect(anonymousName(people, nameOf)).toBe(expected);
  });

  it('takes the place of all that identifies them; the id and the employer stay', () => {
    const person = { ...aPerson('bell'), phone: '01', initials: 'GB', pronunciation: 'bel' };
    expect(anonymised(person, 'Former 1', TODAY)).toEqual({
      id: person.id,
      organisationId: person.organisationId,
      name: 'Former 1',
      jobTitle: '',
      email: '',
      phone: '',
      initials: '',
      pronunciation: '',
      anonymisedOn: TODAY,
    });
  });
});

describe('texts that have a name in them', () => {
  it.each([
    ['in any depth, each text once', { a: ['Siân Pryce and Siân Pryce', { b: 'Siân Pryce' }] }, 2],
    ['whatever case, accents and spaces', ['SIAN\n  pryce said so.'], 1],
    ['not as part of another name', ['Siân Prycement', 'Ansiân Pryce'], 0],
    ['not by the surname alone', ['Ms Pryce'], 0],
    ['not in what is no text', { a: null, b: 3, c: true }, 0],
  ])('are counted %s', (_, value, expected) => {
    expect(mentionsIn(value, 'Siân Pryce')).toBe(expected);
  });

  it('are none for an empty name', () => {
    expect(mentionsIn(['anything'], ' ')).toBe(0);
  });
});
