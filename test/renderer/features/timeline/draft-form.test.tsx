import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import type { Output } from '#shared/ipc/contract';
import { ok, type Result } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { sha256Schema } from '#shared/model/stored-file';
import { stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { copyInto, noCopying } from '../../../support/copying';
import { deferred } from '../../../support/deferred';
import { boardView } from '../../../support/fake-bridge';
import { essex, openTimeline } from '../../../support/open-timeline';
import { aMeeting, someTerms } from '../../../support/sample-records';
import { notice } from '../../../support/sample-timeline';
import { aDistributionList, trackerIds } from '../../../support/tracker-builders';

afterEach(noCopying);

const token = fileTokenSchema.parse('file-1');
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
      'exports:showInFolder': () => ok(null),
      'circulation:draft': () => ok({ token, fileName: 'Agenda.eml', recipients, files }),
    },
  );
  await user.click(await screen.findByRole('button', { name: /^Draft e-mail….*[Aa]genda/ }));
  const panel = within(await screen.findByRole('dialog'));
  expect(panel.getByRole('textbox', { name: 'Subject' })).toHaveProperty(
    'value',
    expect.stringContaining('agenda for 24 June 2026'),
  );
  await user.selectOptions(panel.getByRole('combobox', { name: 'Recipients' }), 'bcc');
  await user.selectOptions(panel.getByRole('combobox', { name: /^Cc/ }), 'Other');
  await user.click(panel.getByRole('button', { name: 'Save e-mail draft' }));
  await waitFor(() =>
    expect(bridge.sent('circulation:draft')).toMatchObject([
      {
        what: 'agenda',
        listId: trackerIds.list('board'),
        ccListId: trackerIds.list('other'),
        addressing: 'bcc',
      },
    ]),
  );
  expect(await panel.findByText(/^Addressed to 1 recipient, with 1 file/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Show in folder' }));
  expect(bridge.sent('exports:showInFolder')).toEqual([{ token }]);
  await user.click(panel.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(bridge.sent('cycle:recordDispatch')).toMatchObject([
      { what: 'agenda', to: 'Board; copied to Other', how: 'E-mail', recipients, files },
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
  expect(panel.getByText(/^1 of 2 on this list have no e-mail address/)).toBeDefined();
  await user.selectOptions(panel.getByRole('combobox', { name: 'Distribution list' }), 'One');
  expect(panel.getByText(/^Nobody on this list has an e-mail address/)).toBeDefined();
});

/** A draft that is being made, until it is stopped. */
async function openMaking() {
  const view = boardView({ distributionLists: [aDistributionList('board')] });
  const meeting = aMeeting({ date: isoDate('2026-06-24'), state: 'planned' });
  const making = deferred<Result<Output<'circulation:draft'>>>();
  const opened = openTimeline(
    essex,
    {},
    {
      'meetings:open': () => ok({ ...view, meeting, actions: [] }),
      'circulation:draft': () => making.promise,
      'circulation:cancelDraft': () => {
        making.resolve(ok(null));
        return ok(null);
      },
    },
  );
  await opened.user.click(await screen.findByRole('button', { name: /^Draft e-mail….*[Aa]genda/ }));
  return { ...opened, panel: within(await screen.findByRole('dialog')) };
}

it('a draft that takes long says so, and can be stopped with all that was typed kept', async () => {
  const { user, bridge, panel } = await openMaking();
  const subject = panel.getByRole('textbox', { name: 'Subject' });
  await user.clear(subject);
  await user.paste('Our agenda');
  await user.click(panel.getByRole('button', { name: 'Save e-mail draft' }));
  const underWay = (await screen.findByText('The document is being made.')).closest('[role=alert]');
  await user.click(within(underWay as HTMLElement).getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('Cancelled. No file was written.')).toBeDefined();
  expect(bridge.sent('circulation:cancelDraft')).toEqual(bridge.sent('circulation:draft'));
  expect(panel.getByRole('textbox', { name: 'Subject' })).toHaveProperty('value', 'Our agenda');
});

it('the text of a draft can be copied as it stands', async () => {
  const { user, panel } = await openMaking();
  const clipboard = new DataTransfer();
  copyInto(clipboard);
  const body = panel.getByRole('textbox', { name: 'Text' });
  await user.clear(body);
  await user.paste('Dear all');
  await user.click(panel.getByRole('button', { name: 'Copy text' }));
  expect(await screen.findByText('Text copied.')).toBeDefined();
  expect(clipboard.getData('text/plain')).toBe('Dear all');
});

it('invites to the meeting, and the wording follows until it is changed (N7)', async () => {
  const view = boardView({ distributionLists: [aDistributionList('board')] });
  const meeting = aMeeting({ date: isoDate('2026-06-24'), state: 'planned' });
  const { user, bridge } = openTimeline(
    essex,
    {},
    {
      'meetings:open': () => ok({ ...view, meeting, actions: [] }),
      'circulation:draft': () => ok(null),
    },
  );
  await user.click(await screen.findByRole('button', { name: 'Draft invitation…' }));
  const panel = within(await screen.findByRole('dialog'));
  const invite = panel.getByRole('switch', { name: /^Attach an appointment/ });
  const body = panel.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  expect(body.value).toContain('You are invited to the meeting on 24 June 2026');
  await user.click(invite);
  expect(body.value).toContain('This is notice of the meeting');
  await user.clear(body);
  await user.paste('Dear all');
  await user.click(invite);
  expect(body.value).toBe('Dear all');
  await user.click(panel.getByRole('button', { name: 'Save e-mail draft' }));
  await waitFor(() =>
    expect(bridge.sent('circulation:draft')).toMatchObject([
      { what: 'notice', withInvitation: true },
    ]),
  );
});

it('leaves the wording of an agenda alone, whatever goes with it', async () => {
  const { user, panel } = await openMaking();
  const body = panel.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  const before = body.value;
  await user.click(panel.getByRole('switch', { name: /^Attach an appointment/ }));
  expect(body.value).toBe(before);
});
