import { moveItem } from '#shared/domain/agenda-items';
import type { UndoToken } from '#shared/ipc/views';
import type { AgendaItem } from '#shared/model/agenda';
import type { AgendaItemId } from '#shared/model/id';
import { createAutosave, type SaveProgress } from '../../data/autosave';
import {
  contentOf,
  draftOf,
  newDraft,
  withSaved,
  type DraftItem,
  type DraftPatch,
  type ItemContent,
} from './draft-item';

export type DraftSnapshot = { items: readonly DraftItem[]; progress: SaveProgress };
export type ItemToSave = ItemContent & { id: AgendaItemId | null };
export type SavedList = { items: readonly AgendaItem[]; undo: UndoToken };

type Wiring = {
  send: (items: ItemToSave[]) => Promise<SavedList>;
  /** A change that was to be announced is on the disk. */
  onAnnounced: (message: string, undo: UndoToken) => void;
};

/** Typing waits this long for the next key before it is saved. */
const TYPING_PAUSE_MS = 350;

/**
 * A list of items being edited, which saves itself. A save takes the list as it then stands; its
 * answer brings ids and never touches what was typed since.
 */
export class DraftList {
  readonly #wiring: Wiring;
  readonly #autosave = createAutosave({
    save: () => this.#save(),
    onProgress: (progress) => this.#show({ progress }),
  });
  readonly #listeners = new Set<() => void>();
  #snapshot: DraftSnapshot;
  #announcement: string | null = null;

  constructor(stored: readonly AgendaItem[], wiring: Wiring) {
    this.#wiring = wiring;
    this.#snapshot = { items: stored.map(draftOf), progress: { state: 'saved' } };
  }

  readonly snapshot = (): DraftSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly flush = (): Promise<void> => this.#autosave.flush();

  readonly edit = (key: string, patch: DraftPatch): void => {
    const edited = this.#snapshot.items.map((one) =>
      one.key === key ? { ...one, ...patch } : one,
    );
    this.#change(edited, 'purpose' in patch ? 0 : TYPING_PAUSE_MS);
  };

  readonly add = (title: string, known: DraftPatch = {}): void => {
    this.#change([...this.#snapshot.items, { ...newDraft(title), ...known }]);
  };

  readonly move = (from: number, to: number): void => {
    this.#change(moveItem(this.#snapshot.items, from, to));
  };

  /** Saves what was typed first, so that taking the removal back takes back nothing else. */
  readonly remove = async (key: string, said: string): Promise<void> => {
    await this.flush();
    this.#announcement = said;
    this.#change(this.#snapshot.items.filter((one) => one.key !== key));
  };

  /** Takes over what is stored, unless something here is newer. */
  readonly adopt = (stored: readonly AgendaItem[]): void => {
    if (this.#autosave.isBusy()) return;
    const known = new Map(this.#snapshot.items.map((one) => [one.id, one]));
    const items = stored.map((item) => {
      const draft = known.get(item.id);
      return draft ? withSaved(draft, item, true) : draftOf(item);
    });
    this.#show({ items });
  };

  #change(items: readonly DraftItem[], pause = 0): void {
    this.#show({ items });
    this.#autosave.changed(pause);
  }

  async #save(): Promise<void> {
    const sent = this.#snapshot.items;
    const said = this.#announcement;
    this.#announcement = null;
    const payload = sent.map((one) => ({ id: one.id, ...contentOf(one) }));
    const { items, undo } = await this.#wiring.send(payload);
    const answers = new Map(sent.map((one, place) => [one.key, { one, got: items[place] }]));
    this.#show({
      items: this.#snapshot.items.map((one) => {
        const answer = answers.get(one.key);
        return answer?.got ? withSaved(one, answer.got, one === answer.one) : one;
      }),
    });
    if (said !== null) this.#wiring.onAnnounced(said, undo);
  }

  #show(next: Partial<DraftSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...next };
    for (const listener of this.#listeners) listener();
  }
}
