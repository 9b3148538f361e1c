import type { Node as TextNode, Schema } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import { EDITS_KEPT, inPieces, type UnkeptEdit } from '#shared/model/edit-history';

/** So many of the oldest go together, as a new beginning is long. */
const AT_ONCE = 1000;

/** One step of writing, and the text after it. */
export type LoggedEdit = { steps: Step[]; isUndoable: boolean; after: TextNode };

/** A change as the editor made it: all its steps, and how many Undos are possible after it. */
export type Change = {
  steps: readonly Step[];
  after: TextNode;
  undoDepth: number;
  /** Whether it took something back or did it again. */
  isUndo: boolean;
};

/** What is to be kept anew: the edits from a place on. */
export type Unkept = { base: TextNode | null; from: number; edits: UnkeptEdit[] };

/**
 * The edits of a text, one for each Undo, in the order in which they were made. What is taken back
 * leaves the log, and comes back when it is done again, so that the log is always the way from the
 * base to the text as it stands.
 */
export class EditLog {
  #base: TextNode;
  #edits: LoggedEdit[] = [];
  /** How many more Undos than edits there are in this run; fewer where it is below zero. */
  #dropped = 0;
  #takenBack: LoggedEdit[] = [];
  /** The first edit that is not kept as it now is; null where all are. */
  #unkeptFrom: number | null = null;
  #isBaseKept: boolean;

  /** Begins with a text and the edits after it; `isKept` where they are kept just so. */
  constructor(base: TextNode, edits: readonly LoggedEdit[] = [], isKept = false) {
    this.#base = base;
    this.#edits = [...edits];
    this.#isBaseKept = isKept;
    this.#unkeptFrom = isKept || edits.length === 0 ? null : 0;
  }

  /** Takes note of a change. */
  note(change: Change): void {
    if (change.isUndo) this.#noteUndo(change);
    else this.#add(change, true);
  }

  /** Takes note of what only follows the agenda. */
  noteFollowed(change: Change): void {
    this.#add(change, false);
  }

  /** How many edits there are. */
  get count(): number {
    return this.#edits.length;
  }

  get isUnkept(): boolean {
    return this.#unkeptFrom !== null;
  }

  /** What is not kept yet; from now on it counts as kept. Null where there is nothing to keep. */
  takeUnkept(): Unkept | null {
    const from = this.#unkeptFrom;
    if (from === null) return null;
    const base = this.#isBaseKept ? null : this.#base;
    this.#unkeptFrom = null;
    this.#isBaseKept = true;
    return { base, from, edits: this.#edits.slice(from).map(written) };
  }

  /** What was taken could not be kept: it is to be taken again. */
  keepAgain({ base, from }: Unkept): void {
    this.#changedFrom(from);
    if (base !== null) this.#isBaseKept = false;
  }

  #add({ steps, after, undoDepth }: Change, isUndoable: boolean): void {
    this.#takenBack = [];
    const last = this.#edits.at(-1);
    if (isUndoable && last?.isUndoable && undoDepth <= this.#dropped + this.#undoable()) {
      this.#edits[this.#edits.length - 1] = { ...last, steps: joined(last.steps, steps), after };
      this.#changedFrom(this.#edits.length - 1);
      return;
    }
    this.#edits.push({ steps: [...steps], isUndoable, after });
    this.#changedFrom(this.#edits.length - 1);
    if (this.#edits.length > EDITS_KEPT) this.#dropOldest();
  }

  /** More than are kept: the oldest become part of the text the others began with. */
  #dropOldest(): void {
    const oldest = this.#edits.splice(0, AT_ONCE);
    this.#base = oldest.at(-1)?.after ?? this.#base;
    this.#dropped += oldest.filter(({ isUndoable }) => isUndoable).length;
    this.#isBaseKept = false;
    this.#unkeptFrom = 0;
  }

  #noteUndo(change: Change): void {
    const again = this.#takenBack.at(-1);
    if (again?.after.eq(change.after)) {
      this.#takenBack.pop();
      this.#edits.push(again);
      this.#changedFrom(this.#edits.length - 1);
      return;
    }
    const before = this.#edits.at(-2)?.after ?? this.#base;
    const last = this.#edits.at(-1);
    if (last?.isUndoable && before.eq(change.after)) {
      this.#edits.pop();
      this.#takenBack.push(last);
      this.#changedFrom(this.#edits.length);
      return;
    }
    // It was taken back from under something that followed it: the way to the text is one edit longer.
    this.#takenBack = [];
    this.#edits.push({ steps: [...change.steps], isUndoable: true, after: change.after });
    this.#dropped = change.undoDepth - this.#undoable();
    this.#changedFrom(this.#edits.length - 1);
  }

  #changedFrom(place: number): void {
    this.#unkeptFrom = Math.min(place, this.#unkeptFrom ?? place);
  }

  #undoable(): number {
    return this.#edits.filter(({ isUndoable }) => isUndoable).length;
  }
}

/** One step after the other, those that type on joined to one. */
function joined(steps: readonly Step[], more: readonly Step[]): Step[] {
  const all = [...steps];
  for (const step of more) {
    const last = all.at(-1);
    const one = last?.merge(step) ?? null;
    if (one) all[all.length - 1] = one;
    else all.push(step);
  }
  return all;
}

function written({ steps, isUndoable }: LoggedEdit): UnkeptEdit {
  return { steps: inPieces(JSON.stringify(steps.map((step) => step.toJSON()))), isUndoable };
}

/** The steps of a kept edit. Throws where they are none of this editor's. */
export function stepsOf({ steps }: UnkeptEdit, schema: Schema): Step[] {
  const kept = JSON.parse(steps.join('')) as object[];
  return kept.map((step) => Step.fromJSON(schema, step));
}
