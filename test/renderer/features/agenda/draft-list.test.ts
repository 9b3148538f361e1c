import { describe, expect, it, vi } from 'vitest';
import { agendaItemIdSchema } from '#shared/model/id';
import {
  DraftList,
  type ItemToSave,
  type SavedList,
} from '../../../../renderer/features/agenda/draft-list';
import { UNDO } from '../../../support/fake-bridge';
import { anItem } from '../../../support/sample-records';

const stored = [anItem('one', { title: 'One' }), anItem('two', { title: 'Two' })];

/** Stores as the main process does: gives ids, trims titles. */
function answerTo(items: ItemToSave[]): SavedList {
  return {
    items: items.map((item, place) => ({
      ...item,
      id: item.id ?? agendaItemIdSchema.parse(`new-${place}`),
    })),
    undo: UNDO,
  };
}

function aList() {
  const sent: { items: ItemToSave[]; answer: () => void; refuse: () => void }[] = [];
  const send = vi.fn<(items: ItemToSave[]) => Promise<SavedList>>(
    (items) =>
      new Promise((resolve, reject) =>
        sent.push({
          items,
          answer: () => resolve(answerTo(items)),
          refuse: () => reject(new Error('refused')),
        }),
      ),
  );
  const onAnnounced = vi.fn<(message: string) => void>();
  const list = new DraftList(stored, { send, onAnnounced });
  const titles = () => list.snapshot().items.map(({ title }) => title);
  const keyOf = (place: number) => list.snapshot().items[place]?.key ?? '';
  return { list, sent, titles, keyOf, onAnnounced };
}

describe('DraftList', () => {
  it('keeps what was typed while an older answer was under way', async () => {
    const { list, sent, titles, keyOf } = aList();
    list.edit(keyOf(0), { title: 'First' });
    const saving = list.flush();
    list.edit(keyOf(0), { title: 'First and more' });
    sent[0]?.answer();
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    expect(titles()).toEqual(['First and more', 'Two']);
    sent[1]?.answer();
    await saving;
    expect(sent[1]?.items[0]?.title).toBe('First and more');
    expect(titles()).toEqual(['First and more', 'Two']);
  });

  it('gives a new item its id once and sends it with that id afterwards', async () => {
    const { list, sent, keyOf } = aList();
    list.add('Three');
    sent[0]?.answer();
    await list.flush();
    list.edit(keyOf(2), { title: 'Three, changed' });
    const saving = list.flush();
    sent[1]?.answer();
    await saving;
    expect(sent[0]?.items[2]?.id).toBeNull();
    expect(sent[1]?.items[2]?.id).toBe('new-2');
  });

  it('leaves a field that cannot be saved as typed, and saves the others', async () => {
    const { list, sent, keyOf } = aList();
    const long = 'x'.repeat(201);
    list.edit(keyOf(0), { title: long, paper: 'Item 1' });
    const saving = list.flush();
    sent[0]?.answer();
    await saving;
    expect(sent[0]?.items[0]).toMatchObject({ title: 'One', paper: 'Item 1' });
    expect(list.snapshot().items[0]).toMatchObject({ title: long, paper: 'Item 1' });
  });

  it('does not take over what is stored while something here is newer', async () => {
    const { list, sent, titles, keyOf } = aList();
    list.edit(keyOf(0), { title: 'Mine' });
    list.adopt(stored);
    expect(titles()[0]).toBe('Mine');
    const saving = list.flush();
    sent[0]?.answer();
    await saving;
    list.adopt([anItem('two', { title: 'Two' })]);
    expect(titles()).toEqual(['Two']);
  });

  it('announces a removal only when it is saved', async () => {
    const { list, sent, keyOf, onAnnounced } = aList();
    const removed = list.remove(keyOf(0), 'gone');
    await removed;
    expect(onAnnounced).not.toHaveBeenCalled();
    sent[0]?.answer();
    await list.flush();
    expect(onAnnounced).toHaveBeenCalledWith('gone', UNDO);
  });

  it('says why it could not be saved and keeps the change', async () => {
    const { list, sent, titles } = aList();
    list.move(0, 1);
    sent[0]?.refuse();
    await list.flush();
    expect(list.snapshot().progress.state).toBe('failed');
    expect(titles()).toEqual(['Two', 'One']);
  });
});
