import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AnonymisingPreview, LeftBehind } from '#shared/ipc/areas/people-anonymising';
import { ok } from '#shared/ipc/result';
import { aPerson, ids } from '../../../support/board-builders';
import { boardAnswers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { nothingRecorded } from '../../../support/person-records';
import { TODAY } from '../../../support/sample-records';

const here = { partnershipId: ids.partnership('one'), partnershipName: 'Safer Anyshire' };

const full: AnonymisingPreview = {
  name: 'Grace Bell',
  becomes: 'A former member 3',
  facts: [
    { fact: 'name', value: 'Grace Bell' },
    { fact: 'email', value: 'bell@police.example' },
  ],
  held: [],
  kept: [{ ...here, kind: 'actions', count: 2 }],
  retention: [
    {
      ...here,
      entries: [
        { record: 'interests', years: 6, clause: 'Schedule 4' },
        { record: 'minutes', years: null, clause: '' },
      ],
    },
    { ...here, partnershipId: ids.partnership('two'), partnershipName: 'Board', entries: [] },
  ],
  words: [],
  mentions: [{ ...here, place: 'minutes', date: TODAY, item: 'Knife crime', count: 2 }],
  unread: 1,
};

const erased = { documents: 12, othersLeft: 0, unreadable: 0, setAside: 0 };
const nothingLeft: LeftBehind = {
  name: 'A former member 3',
  on: TODAY,
  isOwed: false,
  backups: [],
  second: null,
};

const person = aPerson('bell');
const open = (preview: AnonymisingPreview, path = '/people/anonymise/person-bell', on = person) =>
  openScreen(path, {
    ...boardAnswers(),
    'people:previewAnonymising': () => ok(preview),
    'people:anonymise': () => ok({ erased: { ...erased, othersLeft: 1 } }),
    'people:leftBehind': () => ok(nothingLeft),
    'people:record': () => ok(nothingRecorded),
    'people:open': () =>
      ok({ person: on, organisation: '', today: TODAY, holdings: [], clashes: [] }),
  });

describe('taking out what identifies a person (X6)', () => {
  it('shows what changes, what stays and for how long, and which texts have the name', async () => {
    open(full);
    const changes = await screen.findByRole('table', { name: 'What changes' });
    expect(
      within(changes).getByRole('row', { name: /Name Grace Bell A former member 3/ }),
    ).toBeDefined();
    expect(within(changes).getByRole('row', { name: /E-mail .* Deleted/ })).toBeDefined();
    expect(screen.getByRole('row', { name: 'Safer Anyshire 2 actions' })).toBeDefined();
    expect(
      screen.getByText(
        /Registered interests and gifts: 6 years after last use \(Schedule 4\); Minutes: kept for good/,
      ),
    ).toBeDefined();
    expect(screen.getByText(/: Nothing is entered\./)).toBeDefined();
    expect(screen.getByRole('row', { name: /Minutes, .*, Knife crime 2/ })).toBeDefined();
    expect(screen.getByText('1 document could not be read, so this may not be all.')).toBeDefined();
  });

  it('is done for good, told with what was erased, and leads to what is left', async () => {
    const { user, bridge } = open(full);
    await user.click(await screen.findByRole('button', { name: 'Take the details out for good' }));
    await waitFor(() =>
      expect(bridge.sent('people:anonymise')).toMatchObject([
        { personId: 'person-bell', words: [] },
      ]),
    );
    expect(
      await screen.findByRole('heading', { name: 'What is left of A former member 3', level: 1 }),
    ).toBeDefined();
    expect(
      await screen.findByText(
        /Of 12 documents only what they say now is left\. 1 document has versions/,
      ),
    ).toBeDefined();
  });

  it('says before that nothing brings the details back, and what goes with them', async () => {
    open(full);
    expect(await screen.findByText('This cannot be undone')).toBeDefined();
    const past = screen.getByRole('region', { name: 'What is erased for good' });
    expect(within(past).getAllByRole('listitem')).toHaveLength(5);
  });

  it('takes out the words of the dictionary that are ticked', async () => {
    const words = ['Bell', 'Grace'].map((word) => ({ ...here, word }));
    const { user, bridge } = open({ ...full, words });
    await user.click(await screen.findByRole('checkbox', { name: 'Grace, Safer Anyshire' }));
    await user.click(screen.getByRole('checkbox', { name: 'Bell, Safer Anyshire' }));
    await user.click(screen.getByRole('checkbox', { name: 'Bell, Safer Anyshire' }));
    await user.click(screen.getByRole('button', { name: 'Take the details out for good' }));
    await waitFor(() =>
      expect(bridge.sent('people:anonymise')).toMatchObject([{ words: [{ word: 'Bell' }] }]),
    );
  });

  it('names the seats and offices that bar it, and has no button then', async () => {
    open({ ...full, held: [{ ...here, what: ['Seat for Police', 'Chair'] }] });
    const bars = await screen.findByRole('alert');
    expect(bars.textContent).toContain('Safer Anyshire: Seat for Police; Chair');
    expect(screen.queryByRole('button', { name: 'Take the details out for good' })).toBeNull();
  });

  it('says so where nothing refers to them and no text has the name', async () => {
    open({ ...full, kept: [], retention: [], mentions: [], unread: 0 });
    expect(await screen.findByText('No record refers to this person.')).toBeDefined();
    expect(
      screen.getByText(/^No text has the whole name in it\. Only the whole name/),
    ).toBeDefined();
  });

  it('is offered on the page of a person', async () => {
    open(full, '/people/person-bell');
    const link = await screen.findByRole('link', { name: 'Take out the name and details' });
    expect(link.getAttribute('href')).toBe('#/people/anonymise/person-bell');
  });

  it('is said on the page of somebody to whom it was done, where nothing is corrected any more', async () => {
    open(full, '/people/person-bell', { ...person, anonymisedOn: TODAY });
    expect(await screen.findByText(/^What identified this person was taken out on/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Correct the details' })).toBeNull();
    const link = screen.getByRole('link', { name: 'What is left of the old details' });
    expect(link.getAttribute('href')).toBe('#/people/left/person-bell');
  });
});
