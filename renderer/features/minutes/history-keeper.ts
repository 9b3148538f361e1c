import { isHistoryTransaction, undoDepth } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Input } from '#shared/ipc/contract';
import { inPieces, type PlaceInText } from '#shared/model/edit-history';
import { createAutosave } from '../../data/autosave';
import type { EditLog } from './text/edit-log';

/** The text itself is saved at once; what can be taken back in it, and the place, may wait. */
const PAUSE_MS = 400;
const LONGEST_WAIT_MS = 2000;
const PLACE_PAUSE_MS = 1000;

type Kept = Omit<Input<'minutes:keepHistory'>, 'meetingId'>;

/** Keeps what can be taken back in the text of a meeting, and where somebody is writing. */
export class HistoryKeeper {
  readonly #keep: (kept: Kept) => Promise<unknown>;
  readonly #autosave = createAutosave({ save: () => this.#save(), onProgress: () => {} });
  #log: EditLog | null = null;
  #place: PlaceInText | null = null;

  constructor(keep: (kept: Kept) => Promise<unknown>) {
    this.#keep = keep;
  }

  /** The text was opened with this log. */
  begin(log: EditLog): void {
    this.#log = log;
    if (log.isUnkept) this.#autosave.changed(PAUSE_MS, LONGEST_WAIT_MS);
  }

  /** A change was made, with what the editor added to it. */
  noted(made: readonly Transaction[], state: EditorState): void {
    const steps = made.flatMap((one) => one.steps);
    if (!this.#log || steps.length === 0) return;
    const change = {
      steps,
      after: state.doc,
      undoDepth: undoDepth(state) as number,
      isUndo: made.some(isHistoryTransaction),
    };
    if (made.some((one) => one.getMeta('addToHistory') === false)) this.#log.noteFollowed(change);
    else this.#log.note(change);
    this.#autosave.changed(PAUSE_MS, LONGEST_WAIT_MS);
  }

  placed(place: PlaceInText | null): void {
    this.#place = place;
    if (this.#log) this.#autosave.changed(PLACE_PAUSE_MS, LONGEST_WAIT_MS);
  }

  readonly flush = (): Promise<void> => this.#autosave.flush();

  async #save(): Promise<void> {
    if (!this.#log) return;
    const unkept = this.#log.takeUnkept();
    const { base, from, edits } = unkept ?? { base: null, from: this.#log.count, edits: [] };
    try {
      await this.#keep({
        base: base && inPieces(JSON.stringify(base.toJSON())),
        from,
        edits,
        place: this.#place,
      });
    } catch (error) {
      if (unkept) this.#log.keepAgain(unkept);
      throw error;
    }
  }
}
