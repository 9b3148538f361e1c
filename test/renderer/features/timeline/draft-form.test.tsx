import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { sha256Schema } from '#shared/model/stored-file';
import { stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { boardView } from '../../../support/fake-bridge';
import { essex, openTimeline } from '../../../support/open-timeline';
import { aMeeting, someTerms } from '../../../support/sample-records';
import { notice } from '../../../support/sample-timeline';
import { aDistributionList, trackerIds } from '../../../support/tracker-builders';

const recipients = [{ name: 'Priya Shah', email: 'shah@anyshire.example' }];
const files = [{ name: 'agenda.docx', sha256: sha256Schema.parse('a'.repeat(64)), bytes: 2 }];

it('an e-mail draft goes to a list, and its sending is recorded with its files (X3, N7)', async () => {
  const rules = { ...essex, agendaNotice: stated(notice(1, 'clear-working'), '8.4') };
  const view = boardView({
    terms: someTerms(rules),
    distributionLists: [
      aDistributionList('other', { name: 'Other' }),
      aDistributionList('board', {
        name: 'Board',
        documents: ['agenda'],
        personIds: [ids.person('shah')],
      }),
    ],
  });
  const meeting = aMeeting({ date: isoDate('2026-06-24'), state: 'planned' });
  const { user, bridge } = openTimeline(
    rules,
    {},
    {
      'meetings:open': () => ok({ ...view, meeting, actions: [] }),
      'circulation:draft': () => ok({ fileName: 'Agenda.eml', recipients, files }),
    },
  );
  await user.click(await screen.findByRole('button', { name: /^Draft e-mail….*[Aa]genda/ }));
  const panel = within(await screen.findByRole('dialog'));
  expect(panel.getByRole('textbox', { name: 'Subject' })).toHaveProperty(
    'value',
    expect.stringContaining('agenda for 24 June 2026'),
  );
  await user.selectOptions(panel.getByRole('combobox', { name: 'Recipients' }), 'bcc');
  await user.click(panel.getByRole('button', { name: 'Save e-mail draft' }));
  await waitFor(() =>
    expect(bridge.sent('circulation:draft')).toMatchObject([
      { what: 'agenda', listId: trackerIds.list('board'), addressing: 'bcc' },
    ]),
  );
  expect(await panel.findByText(/^Addressed to 1 recipient, with 1 file/)).toBeTruthy();
  await user.click(panel.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(bridge.sent('cycle:recordDispatch')).toMatchObject([
      { what: 'agenda', to: 'Board', how: 'E-mail', recipients, files },
    ]),
  );
});

it('says how many the draft does not reach, and when that is everybody', async () => {
  const view = boardView({
    distributionLists: [
      aDistributionList('board', {
        name: 'Board',
        documents: ['agenda'],
        personIds: [ids.person('shah'), ids.person('carter')],
      }),
      aDistributionList('one', { name: 'One', personIds: [ids.person('shah')] }),
    ],
  });
  const people = view.people.map((person) => ({
    ...person,
    email: person.id === ids.person('carter') ? 'beth@anyshire.example' : '',
  }));
  const meeting = aMeeting({ date: isoDate('2026-06-24'), state: 'planned' });
  const answer = () => ok({ ...view, people, meeting, actions: [] });
  const { user } = openTimeline(essex, {}, { 'meetings:open': answer });
  await user.click(await screen.findByRole('button', { name: /^Draft e-mail….*[Aa]genda/ }));
  const panel = within(await screen.findByRole('dialog'));
  expect(panel.getByText(/^1 of 2 on this list have no e-mail address/)).toBeTruthy();
  await user.selectOptions(panel.getByRole('combobox', { name: 'Distribution list' }), 'One');
  expect(panel.getByText(/^Nobody on this list has an e-mail address/)).toBeTruthy();
});
