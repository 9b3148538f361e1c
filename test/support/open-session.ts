import type { StoreState } from '#shared/ipc/areas/store';
import type { Session } from '../../main/handlers/dependencies';
import { Refused } from '../../main/refused';

/** A data folder that is open for writing, and ours. */
export const OPEN_STORE: StoreState = {
  found: 'ready',
  holder: null,
  isReadOnly: false,
  refusal: null,
  mayTakeOver: false,
  syncClient: null,
};

const never = (): Promise<never> => Promise.reject(new Refused('store-not-ready'));

/** A session for tests in which the store that is open stays so. */
export const openSession: Session = {
  state: OPEN_STORE,
  lookAt: () => Promise.resolve('ready'),
  reopen: never,
  useFolder: never,
  decide: never,
  takeOver: never,
  moveTo: never,
};
