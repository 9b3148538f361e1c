import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../support/board-builders';
import { boardAnswers, boardView } from '../../support/fake-bridge';
import { aPaper } from '../../support/letter-papers';
import { openMembers, viewWithHomes } from '../../support/open-members';
import { openPapers } from '../../support/open-papers';
import { openScreen } from '../../support/open-screen';
import { aMeeting } from '../../support/sample-records';

const partnershipId = ids.partnership('anyshire');
const save = { 'exports:save': () => ok(null) };

it('a member that leaves has its letter beside its notice (P15)', async () => {
  const withdrawal = { noticeGiven: isoDate('2026-05-01'), agreedEnd: null };
  const { user, bridge } = openMembers(viewWithHomes({ withdrawal }), save);
  const name = 'Letter of acknowledgement: Anyshire Homes';
  await user.click(await screen.findByRole('button', { name }));
  await waitFor(() =>
    expect(bridge.sent('exports:save')).toEqual([
      { document: 'withdrawal-letter', partnershipId, memberId: ids.member('homes') },
    ]),
  );
});

it('a paper has its front sheet (M7)', async () => {
  const paper = aPaper();
  const { user, bridge } = openPapers({ papers: [paper] }, {}, save);
  await user.click(await screen.findByRole('button', { name: `Front sheet: ${paper.title}` }));
  await waitFor(() =>
    expect(bridge.sent('exports:save')).toEqual([
      { document: 'front-sheet', partnershipId, paperId: paper.id },
    ]),
  );
});

it('an extraordinary meeting has its notice on the timeline, and no other has (F3)', async () => {
  const meeting = aMeeting({ kind: 'extraordinary', state: 'planned' });
  const answers = { ...boardAnswers(boardView(), meeting), ...save };
  const { user, bridge } = openScreen(`/m/${meeting.id}/timeline`, answers);
  await user.click(await screen.findByRole('button', { name: 'Export notice to Word' }));
  await waitFor(() =>
    expect(bridge.sent('exports:save')).toEqual([
      { document: 'meeting-notice', meetingId: meeting.id },
    ]),
  );
});

it('the record of a meeting has a briefing for the member that is chosen (P8)', async () => {
  const meeting = aMeeting();
  const { user, bridge } = openScreen(`/m/${meeting.id}/record`, {
    ...boardAnswers(boardView(), meeting),
    ...save,
    'record:versions': () => ok({ versions: [] }),
  });
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Organisation' }),
    'Anyshire Constabulary',
  );
  await user.click(screen.getByRole('button', { name: 'Export briefing to Word' }));
  await waitFor(() =>
    expect(bridge.sent('exports:save')).toEqual([
      {
        document: 'member-briefing',
        meetingId: meeting.id,
        organisationId: ids.organisation('police'),
      },
    ]),
  );
});
