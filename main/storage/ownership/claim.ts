import type { Refusal } from '#shared/ipc/result';
import type { IsoInstant } from '#shared/model/iso-date';
import type { Clock } from '../../clock';
import type { FileSystem } from '../disk/file-system';

/** Who has a data folder open for writing. */
export type Holder = { user: string; host: string; since: IsoInstant };

/** What is known while it is not ours. */
export type LostState = {
  is: 'not-ours';
  /** Null where nobody has it, or where it cannot be read who. */
  holder: Holder | null;
  /** Whether whoever has it gave no sign of life for so long that the user may decide to take it. */
  mayTakeOver: boolean;
  /** Whether nobody need be asked before it is taken: it was ours, or left by a run on this very computer. */
  isAbandoned: boolean;
  /** Why the disk would not let us have it, where it came to that. */
  refusal: Refusal | null;
};

export type ClaimState = { is: 'ours' } | LostState;

/** The right of this run of the app to write to a data folder. */
export type Claim = {
  readonly state: ClaimState;
  /** Looks whether it is still ours. Asked before anything is written, and so before anything after sleep. */
  check(): Promise<boolean>;
  /** Takes the folder if nobody has it any more. Answers whether it is ours now. */
  tryAgain(): Promise<boolean>;
  /** Takes the folder from whoever gave no sign of life. Answers whether it is ours now. */
  takeOver(): Promise<boolean>;
  /** Told when it is lost, and whenever what is known of the other owner has changed. */
  onTurn(listener: (state: ClaimState) => void): void;
  /** Gives it back: the next to come need not wait. */
  release(): Promise<void>;
};

export type ClaimPorts = {
  fs: FileSystem;
  folder: string;
  clock: Pick<Clock, 'instant'>;
  newId: () => string;
  host: string;
  user: string;
  pid: number;
  isAlive: (pid: number) => boolean;
  /** Milliseconds since some moment, never set back or forward. */
  monotonic: () => number;
  /** Whether the folder is still the one that was claimed, rather than the empty place of a disk that is gone. */
  isSameFolder?: () => Promise<boolean>;
  /** Does work again and again; answers the way to stop. */
  every: (ms: number, work: () => Promise<void>) => () => void;
};
