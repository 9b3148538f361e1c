import { describe, expect, test } from 'vitest';
import { plainItem } from '#shared/domain/standing-items';
import type { Meeting } from '#shared/model/meeting';
import { agendaItemIdSchema } from '#shared/model/id';
import { paragraph } from '../../support/minute-blocks';
import { sentAnew } from '../../support/sent-as';
import { useCases, type UseCases } from '../../support/use-cases';

const sending = {
  id: null,
  what: 'agenda',
  on: '2026-06-15',
  to: 'All members',
  how: 'E-mail',
  lateReason: '',
} as const;
const unknown = agendaItemIdSchema.parse('unknown');

/** The sample's meeting that is still to come. */
async function planned(): Promise<{ app: UseCases; meeting: Meeting }> {
  const app = await useCases();
  const { partnership } = await app.get('partnerships:createSample', {});
  const [first] = await app.get('meetings:list', { partnershipId: partnership.id });
  return { app, meeting: (await app.get('meetings:open', { meetingId: first!.id })).meeting };
}

const titles = ({ agenda }: Meeting) => agenda.map(({ title }) => title);

describe('an item that is added while minutes are taken', () => {
  test('stands after the one it was added at, and is taken back by Undo', async () => {
    const { app, meeting } = await planned();
    const [first, second] = meeting.agenda;
    const input = { meetingId: meeting.id, afterId: first!.id, title: ' A  late  matter ' };
    const added = await app.get('agenda:addItem', input);
    const [, item, next] = added.view.meeting.agenda;
    expect(item).toEqual({ ...plainItem, id: added.itemId, title: 'A late matter' });
    expect(next).toEqual(second);
    await app.get('app:undo', { token: added.undo });
    const after = await app.get('meetings:open', { meetingId: meeting.id });
    expect(after.meeting.agenda).toEqual(meeting.agenda);
  });

  test('is a late one, its reason still to be said, where the agenda has been sent (N4)', async () => {
    const { app, meeting } = await planned();
    const meetingId = meeting.id;
    await app.get('cycle:recordDispatch', { meetingId, ...sending });
    const afterId = meeting.agenda.at(-1)!.id;
    const { view } = await app.get('agenda:addItem', { meetingId, afterId, title: 'Flooding' });
    expect(view.meeting.agenda.at(-1)).toMatchObject({
      title: 'Flooding',
      late: { reason: '', permittedBy: '' },
    });
  });

  test('leaves what was written, and what else the agenda came to hold, as they are', async () => {
    const { app, meeting } = await planned();
    const meetingId = meeting.id;
    const [first, second] = meeting.agenda;
    const said = { meetingId, itemId: first!.id, blocks: [paragraph('Said.')], by: sentAnew() };
    await app.get('minutes:save', said);
    const agenda = [second!, first!, { ...plainItem, id: null, title: 'Added elsewhere' }];
    await app.get('meetings:saveAgenda', { meetingId, agenda });
    const { view } = await app.get('agenda:addItem', {
      meetingId,
      afterId: first!.id,
      title: 'Flooding',
    });
    expect(titles(view.meeting)).toEqual([
      second!.title,
      first!.title,
      'Flooding',
      'Added elsewhere',
    ]);
    expect(view.meeting.minutes).toMatchObject([{ itemId: first!.id, blocks: said.blocks }]);
  });

  test('is refused after an item that is gone, and where the agenda is full', async () => {
    const { app, meeting } = await planned();
    const meetingId = meeting.id;
    const after = { meetingId, afterId: unknown, title: 'Flooding' };
    expect((await app.refused('agenda:addItem', after)).code).toBe('not-found');
    const many = Array.from({ length: 200 - meeting.agenda.length }, (_, n) => ({
      ...plainItem,
      id: null,
      title: `Item ${n}`,
    }));
    const agenda = [...meeting.agenda, ...many];
    const full = await app.get('meetings:saveAgenda', { meetingId, agenda: agenda.slice(1) });
    const last = full.view.meeting.agenda.at(-1)!;
    const input = { meetingId, afterId: last.id, title: 'The last that fits' };
    expect((await app.get('agenda:addItem', input)).view.meeting.agenda).toHaveLength(200);
    expect((await app.refused('agenda:addItem', input)).code).toBe('invalid-input');
  });
});

describe('why a late item was accepted (N4)', () => {
  test('is said of that item alone, whatever became of the others', async () => {
    const { app, meeting } = await planned();
    const meetingId = meeting.id;
    const [first, second] = meeting.agenda;
    const late = { reason: '', permittedBy: 'the Chair' };
    await app.get('meetings:saveAgenda', {
      meetingId,
      agenda: [
        { ...second!, title: 'Renamed' },
        { ...first!, late },
      ],
    });
    const input = { meetingId, itemId: first!.id, reason: ' the report came on  Friday ' };
    const { view, undo } = await app.get('agenda:setLateReason', input);
    expect(view.meeting.agenda).toEqual([
      { ...second!, title: 'Renamed' },
      { ...first!, late: { ...late, reason: 'the report came on Friday' } },
    ]);
    await app.get('app:undo', { token: undo });
    const after = await app.get('meetings:open', { meetingId });
    expect(after.meeting.agenda[1]?.late).toEqual(late);
  });

  test.each([
    ['gone', () => unknown],
    ['not late', ({ agenda }: Meeting) => agenda[0]!.id],
  ])('is refused of an item that is %s', async (_case, itemOf) => {
    const { app, meeting } = await planned();
    const input = { meetingId: meeting.id, itemId: itemOf(meeting), reason: 'It came late' };
    expect((await app.refused('agenda:setLateReason', input)).code).toBe('not-found');
  });
});
