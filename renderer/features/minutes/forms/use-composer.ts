import { createContext, useState } from 'react';
import type { Action } from '#shared/model/action';
import type { AgendaItemId } from '#shared/model/id';

/** The form that is open under the text, and the item it was opened from. */
export type Composing = { itemId: AgendaItemId } & (
  { what: 'declaration' } | { what: 'new-item' } | { what: 'action'; action: Action }
);

/** The form under the text, of which there is one at a time. */
export type OpenComposer = {
  composing: Composing | null;
  /** How often something else was asked for while it was open. */
  reminders: number;
  open: (what: Composing) => void;
  close: () => void;
  /** Does something that would take the form's words away; while one is open, reminds of it instead. */
  unlessOpen: (act: () => void) => void;
};

/** Tells the form how often it was in the way, so that it can say so. */
export const ReminderContext = createContext(0);

/** Keeps the open form of a meeting, wherever in the meeting somebody then clicks. */
export function useComposer(): OpenComposer {
  const [composing, setComposing] = useState<Composing | null>(null);
  const [reminders, setReminders] = useState(0);
  const unlessOpen = (act: () => void): void => {
    if (composing === null) act();
    else setReminders((count) => count + 1);
  };
  const set = (what: Composing | null): void => {
    setComposing(what);
    setReminders(0);
  };
  return {
    composing,
    reminders,
    open: (what) => unlessOpen(() => set(what)),
    close: () => set(null),
    unlessOpen,
  };
}
