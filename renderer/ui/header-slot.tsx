import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

const SlotContext = createContext<{
  target: HTMLElement | null;
  setTarget: (element: HTMLElement | null) => void;
}>({ target: null, setTarget: () => {} });

/** Lets a screen put its buttons and its save state into a header that lies outside it. */
export function HeaderSlotProvider({ children }: { children: ReactNode }) {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const slot = useMemo(() => ({ target, setTarget }), [target]);
  return <SlotContext value={slot}>{children}</SlotContext>;
}

/** Where in the header they appear. */
export function HeaderSlot({ className }: { className?: string | undefined }) {
  const { setTarget } = use(SlotContext);
  return <div className={className} ref={setTarget} />;
}

/** What a screen puts there. */
export function InHeader({ children }: { children: ReactNode }) {
  const { target } = use(SlotContext);
  return target && createPortal(children, target);
}
