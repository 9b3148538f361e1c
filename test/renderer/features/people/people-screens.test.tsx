import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { ok, refuse } from '#shared/ipc/result';
import { isoDate, isoTime } from '#shared/model/iso-date';
import { SILENT, stated } from '#shared/model/setting';
import { shellText } from '#shared/text/screens/shell';
import { aPerson, ids } from '../../../support/board-builders';
import { boardAnswers, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { nothingRecorded } from '../../../support/person-records';
import { TODAY } from '../../../support/sample-records';

type Listed = Output<'people:list'>[number];

const listed = (key: string, changes: Partial<Listed> = {}): Listed => ({
  id: ids.person(key),
  name: 'Grace Bell',
  jobTitle: 'Superintendent',
  organisation: 'Anyshire Police',
  partnerships: 1,
  ...changes,
});

function openPeople(people: Listed[], pairs: Output<'people:duplicates'> = []) {
  return openScreen('/people', {
    ...boardAnswers(),
    'people:list': () => ok(people),
    'people:duplicates': () => ok(pairs),
  });
}

describe('all people (P18)', () => {
  const people = [
    listed('bell'),
    listed('pryce', { name: 'Siân Pryce', organisation: 'County Council', partnerships: 3 }),
    listed('lane', { name: 'Oliver Lane', jobTitle: 'Analyst', partnerships: 0 }),
  ];
  const names = () =>
    screen.getAllByRole('link', { name: /Bell|Pryce|Lane/ }).map((one) => one.textContent);

  it('are listed with the number of their partnerships, each leading to what they hold', async () => {
    openPeople(people);
    const link = await screen.findByRole('link', { name: 'Siân Pryce' });
    expect(link.getAttribute('href')).toBe('#/people/person-pryce');
    expect(screen.getByRole('row', { name: /Siân Pryce/ }).textContent).toContain('3 partnerships');
    expect(screen.getByRole('row', { name: /Oliver Lane/ }).textContent).toContain('None');
    expect(screen.getByText('3 people')).toBeDefined();
  });

  it.each([
    ['sian', ['Siân Pryce']],
    ['POLICE bell', ['Grace Bell']],
    ['analyst', ['Oliver Lane']],
  ])('are found by %j in name, job title or organisation', async (words, found) => {
    const { user } = openPeople(people);
    await user.type(await screen.findByRole('textbox', { name: 'Find a person' }), words);
    expect(names()).toEqual(found);
  });

  it('are said to be none where no one has all the words', async () => {
    const { user } = openPeople(people);
    const field = await screen.findByRole('textbox', { name: 'Find a person' });
    await user.type(field, 'county superintendent police');
    expect(screen.getByText('Nobody matches these words.')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('are shown a hundred at a time, and that there are more is said', async () => {
    openPeople(Array.from({ length: 101 }, (_, index) => listed(`p${index}`)));
    expect(
      await screen.findByText(
        '100 of 101 people Not all of them are shown: type more of the name.',
      ),
    ).toBeDefined();
    expect(screen.getAllByRole('row')).toHaveLength(101);
  });

  it('that may be entered twice are named above, with why and the way to compare them', async () => {
    const entry = (key: string, name: string, email: string) => ({
      id: ids.person(key),
      name,
      email,
      jobTitle: 'Analyst',
      organisation: '',
    });
    const pair = {
      first: entry('ray', 'Ann Ray', 'a@x.example'),
      second: entry('r2', 'A Ray', ''),
    };
    openPeople(people, [{ because: 'same-email', ...pair }]);
    const table = await screen.findByRole('table', { name: 'May be entered twice' });
    expect(within(table).getByRole('row', { name: /Ann Ray/ }).textContent).toBe(
      'Ann Ray (Analyst, a@x.example)A Ray (Analyst)The same e-mail addressCompare and merge',
    );
    const link = within(table).getByRole('link', { name: 'Compare and merge Ann Ray and A Ray' });
    expect(link.getAttribute('href')).toBe('#/people/merge/person-ray/person-r2');
  });

  it('are said to be none where nobody is known yet', async () => {
    openPeople([]);
    expect(await screen.findByText('Nobody is known here yet')).toBeDefined();
  });
});

describe('one person (P18)', () => {
  const meeting = (key: string, partnershipName: string) => ({
    id: ids.meeting(key),
    date: isoDate('2026-06-24'),
    startTime: isoTime('10:00'),
    endTime: null,
    place: 'County Hall',
    partnershipName,
  });
  const found: Output<'people:open'> = {
    person: aPerson('bell', {
      email: 'grace@anyshire.example',
      phone: '01632 960 002',
      pronunciation: 'grayss',
    }),
    organisation: 'Anyshire Police',
    today: TODAY,
    holdings: [
      {
        partnershipId: ids.partnership('one'),
        partnershipName: 'Safer Anyshire',
        standIn: stated(
          { word: 'deputy', sameOrganisation: true, onlyExceptionally: false },
          '3.2',
        ),
        parts: [{ role: 'stand-in', leadsOn: '', organisation: 'Anyshire Police' }],
        offices: [{ title: 'Treasurer', lastDay: null, clause: '' }],
        guestRights: [],
      },
      {
        partnershipId: ids.partnership('two'),
        partnershipName: 'Serious Violence Board',
        standIn: SILENT,
        parts: [],
        offices: [{ title: 'Chair', lastDay: isoDate('2027-03-31'), clause: '5.2' }],
        guestRights: [
          { right: 'right-to-attend', condition: 'Where asked', scope: 'standing', date: null },
          { right: 'invited', condition: '', scope: 'meeting', date: isoDate('2026-06-24') },
        ],
      },
    ],
    clashes: [
      {
        kind: 'end-not-known',
        first: meeting('first', 'Safer Anyshire'),
        second: meeting('second', 'Serious Violence Board'),
      },
    ],
  };
  const openPerson = (answer: Output<'people:open'>) =>
    openScreen('/people/person-bell', {
      ...boardAnswers(),
      'people:open': () => ok(answer),
      'people:record': () => ok(nothingRecorded),
    });

  it('is corrected in a panel that starts with what is known', async () => {
    const { user, bridge } = openScreen('/people/person-bell', {
      ...boardAnswers(),
      'people:list': () => ok([listed('lane', { organisation: 'County Council' })]),
      'people:open': () => ok(found),
      'people:record': () => ok(nothingRecorded),
      'people:save': () => ok({ undo: UNDO }),
    });
    await user.click(await screen.findByRole('button', { name: 'Correct the details' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Details of Grace Bell' }));
    const name = panel.getByRole('textbox', { name: /^Name/ });
    await user.clear(name);
    await user.type(name, '{Enter}');
    expect(await panel.findByText('Enter a name')).toBeDefined();
    await user.type(name, 'Grace Shah');
    await user.type(panel.getByRole('textbox', { name: 'Initials' }), 'GS');
    const said = panel.getByRole('textbox', { name: 'How the name is said' });
    await user.clear(said);
    await user.type(said, 'shar');
    const email = panel.getByRole('textbox', { name: 'E-mail' });
    await user.clear(email);
    await user.type(email, 'grace at anyshire');
    expect(panel.getByText(/^There is a space in this address/)).toBeDefined();
    const employer = panel.getByRole('combobox', { name: 'Employed by' });
    expect(employer).toHaveProperty('value', 'Anyshire Police');
    expect(panel.queryByText(/For somebody who has moved/)).toBeNull();
    await user.clear(employer);
    await user.type(employer, 'County{ArrowDown}{Enter}');
    expect(panel.getByText(/For somebody who has moved/)).toBeDefined();
    expect(employer).toHaveProperty('value', 'County Council');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('people:save')).toEqual([
        {
          personId: 'person-bell',
          name: 'Grace Shah',
          jobTitle: 'Head of Community Safety',
          organisationName: 'County Council',
          email: 'grace at anyshire',
          phone: '01632 960 002',
          initials: 'GS',
          pronunciation: 'shar',
        },
      ]),
    );
  });

  it('is shown with every part, office and right, by each partnership’s own words', async () => {
    openPerson(found);
    await screen.findByRole('heading', { name: 'Grace Bell', level: 1 });
    expect(
      screen.getByText(
        'How the name is said: grayss; E-mail: grace@anyshire.example; Telephone: 01632 960 002',
      ),
    ).toBeDefined();
    const table = screen.getByRole('table', { name: 'On all partnerships today' });
    const row = (name: string) =>
      within(table).getByRole('row', { name: new RegExp(`^${name}`) }).textContent;
    expect(row('Safer Anyshire')).toBe('Safer AnyshireTreasurerDeputy, Anyshire Police');
    expect(row('Serious Violence Board')).toBe(
      'Serious Violence BoardChair until 31 March 2027 (5.2)Has a right to attend: Every meeting; Where askedInvited: The meeting of 24 June 2026',
    );
    expect(within(table).getByRole('link', { name: 'Safer Anyshire' }).getAttribute('href')).toBe(
      '#/p/partnership-one/members',
    );
  });

  it('is shown with coming meetings of one day, each leading to its meeting', async () => {
    openPerson(found);
    const table = await screen.findByRole('table', { name: 'Coming meetings on one day' });
    expect(table.textContent).toContain('Wednesday 24 June 2026');
    expect(table.textContent).toContain('When the first ends is not known');
    const link = within(table).getByRole('link', { name: /^Serious Violence Board, 10\.00am/ });
    expect(link.getAttribute('href')).toBe('#/m/meeting-second/timeline');
  });

  it('is said to hold nothing, and to have no clash, where that is so', async () => {
    const person = aPerson('bell');
    openPerson({ ...found, person, holdings: [], clashes: [] });
    expect(await screen.findByText(/^Holds no seat, office or right/)).toBeDefined();
    expect(screen.getByText(/^No two coming meetings/)).toBeDefined();
    expect(screen.queryByText(/^E-mail/)).toBeNull();
  });

  it('that is not there is said to be gone', async () => {
    openScreen('/people/person-gone', {
      ...boardAnswers(),
      'people:open': () => refuse('not-found', { what: 'person' }),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('no longer there');
  });

  it('at an address that is no person’s is not found', async () => {
    openScreen('/people/..', boardAnswers());
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toBe(shellText.noSuchScreen);
  });
});
