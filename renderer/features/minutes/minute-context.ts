import { createContext, use } from 'react';
import type { NameBook } from '#shared/documents/name-book';
import type { MeetingView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { AgendaItemId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';

/** The meeting that minutes are taken of, and the words for its people and bodies. */
export type MinuteContext = {
  view: MeetingView;
  names: NameBook;
  /** The meeting with what was typed last, which may be on its way to the disk still. */
  now: () => Meeting;
};

const Context = createContext<MinuteContext | null>(null);
const WithinConfidential = createContext(false);
const CurrentItem = createContext<AgendaItemId | null>(null);
const EditAction = createContext<(action: Action) => void>(() => {});

export const MinuteContextProvider = Context;
/** Whether the cursor stands in confidential text, so that what is recorded there is as confidential. */
export const WithinConfidentialProvider = WithinConfidential;
/** The item with the cursor. */
export const CurrentItemProvider = CurrentItem;
/** How a block inside the text opens the form for its action. */
export const EditActionProvider = EditAction;

/** The meeting around a pane or a block. */
export function useMinuteContext(): MinuteContext {
  const context = use(Context);
  if (!context) throw new Error('outside of a meeting');
  return context;
}

export function useWithinConfidential(): boolean {
  return use(WithinConfidential);
}

export function useEditAction(): (action: Action) => void {
  return use(EditAction);
}

export function useCurrentItem(): AgendaItemId | null {
  return use(CurrentItem);
}
