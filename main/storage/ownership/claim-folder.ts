import { setTimeout as wait } from 'node:timers/promises';
import type { Refusal } from '#shared/ipc/result';
import { errorCode } from '../disk/file-system';
import { asRefusal, LOCKED } from '../disk/refusals';
import type { Claim, ClaimPorts, ClaimState, LostState } from './claim';
import {
  createLock,
  ownerIn,
  readLock,
  removeLock,
  replaceLock,
  sweepLocks,
  writeBeat,
  type FoundLock,
  type LockRecord,
  type SeenLock,
} from './lock-file';
import { SilenceWatch } from './silence-watch';

const BEAT_MS = 10_000;
/** So long nobody must have seen a sign of life, looking all the time. */
const SILENCE_MS = 60_000;
const ATTEMPTS = 12;

const NOBODY = { holder: null, mayTakeOver: false, isAbandoned: false, refusal: null };

/**
 * Claims a data folder for this run of the app, by a file LOCK that one alone can create. What is known
 * of other owners comes from what was seen to change while we looked: no two clocks are compared.
 */
export async function claimFolder(ports: ClaimPorts): Promise<Claim> {
  const claim = new FolderClaim(ports);
  await claim.begin();
  return claim;
}

class FolderClaim implements Claim {
  readonly #ports: ClaimPorts;
  readonly #mine: LockRecord;
  readonly #watch: SilenceWatch;
  readonly #listeners: ((state: ClaimState) => void)[] = [];
  #state: ClaimState = { is: 'not-ours', ...NOBODY };
  /** Why the disk last refused to let us have it. */
  #refusal: Refusal | null = null;
  #isReleased = false;
  #beats = 0;
  #stop: () => void = () => {};
  #checking: Promise<boolean> | null = null;
  #work: Promise<unknown> = Promise.resolve();

  constructor(ports: ClaimPorts) {
    this.#ports = ports;
    this.#watch = new SilenceWatch(ports.monotonic);
    this.#mine = {
      format: 'minute-book/lock',
      host: ports.host,
      user: ports.user,
      pid: ports.pid,
      startedAt: ports.clock.instant(),
      token: ports.newId(),
    };
  }

  get state(): ClaimState {
    return this.#state;
  }

  async begin(): Promise<void> {
    await this.#tryToTake(null);
    this.#stop = this.#ports.every(BEAT_MS, () => this.#inTurn(() => this.#turn()));
  }

  onTurn(listener: (state: ClaimState) => void): void {
    this.#listeners.push(listener);
  }

  check(): Promise<boolean> {
    this.#checking ??= this.#checkOnce().finally(() => {
      this.#checking = null;
    });
    return this.#checking;
  }

  tryAgain(): Promise<boolean> {
    return this.#inTurn(async () => {
      if (!(await this.check())) await this.#tryToTake(null);
      return this.#isOurs();
    });
  }

  takeOver(): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.#state.is === 'ours') return this.check();
      const seen = await this.#look();
      if (this.#state.mayTakeOver) await this.#tryToTake(seen.is === 'there' ? seen : null);
      return this.#isOurs();
    });
  }

  async release(): Promise<void> {
    this.#stop();
    this.#isReleased = true;
    this.#state = { is: 'not-ours', ...NOBODY };
    // One that cannot be removed is known to be left, as soon as this process is gone.
    await this.#inTurn(() => removeLock(this.#ports, this.#mine.token)).catch(() => undefined);
  }

  #isOurs(): boolean {
    return this.#state.is === 'ours';
  }

  /** The owner ended on this computer; our own number is that of a run before a restart of the computer. */
  readonly #isGone = ({ host, pid }: LockRecord): boolean =>
    host === this.#ports.host && (pid === this.#ports.pid || !this.#ports.isAlive(pid));

  /**
   * Creates the LOCK, or takes the place of one that was left on this computer, or of the very one that
   * the user decided about.
   */
  async #tryToTake(decidedOn: FoundLock | null): Promise<void> {
    this.#refusal = null;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      // Each attempt must wait for the one before.
      const outcome = await this.#takeOnce(decidedOn);
      if (outcome === 'taken') return this.#begun();
      if (outcome === 'held') break;
      // Somebody else is about to have it.
      await wait(attempt * 5);
    }
    await this.#look();
  }

  async #takeOnce(decidedOn: FoundLock | null): Promise<'taken' | 'held' | 'again'> {
    const seen = await readLock(this.#ports);
    if (seen.is === 'there' && !this.#mayReplace(seen, decidedOn)) return 'held';
    if (seen.is === 'absent' && !(await this.#isThere())) {
      this.#refusal = { code: 'folder-gone' };
      return 'held';
    }
    try {
      return (await this.#put(seen, decidedOn)) ? 'taken' : 'again';
    } catch (error) {
      this.#refusal = asRefusal(error).refusal;
      return LOCKED.includes(errorCode(error)) ? 'again' : 'held';
    }
  }

  #put(seen: SeenLock, decidedOn: FoundLock | null): Promise<boolean> {
    if (seen.is === 'absent') return createLock(this.#ports, this.#mine);
    // Who was about to replace it all the time we looked, and did not, is as gone as its owner.
    const silent = decidedOn && this.#isSilent() ? decidedOn.taking : null;
    return replaceLock(this.#ports, this.#mine, seen, (other, text) => {
      return (other !== null && this.#isGone(other)) || text === silent;
    });
  }

  #mayReplace({ record, trace }: FoundLock, decidedOn: FoundLock | null): boolean {
    if (decidedOn) return trace === decidedOn.trace;
    return record !== null && this.#isGone(record);
  }

  async #begun(): Promise<void> {
    this.#refusal = null;
    this.#turnTo({ is: 'ours' });
    await sweepLocks(this.#ports, this.#mine.token).catch(() => undefined);
  }

  async #turn(): Promise<void> {
    if (!this.#isOurs()) await this.#look();
    else if (await this.check()) await this.#beat();
  }

  async #beat(): Promise<void> {
    this.#beats += 1;
    // A disk that takes no sign of life takes no document either, and that is told.
    await writeBeat(this.#ports, this.#mine.token, this.#beats).catch(() => undefined);
  }

  async #checkOnce(): Promise<boolean> {
    if (!this.#isOurs() && this.#refusal?.code !== 'folder-gone') return false;
    // Once more where it cannot be read: somebody may be writing it at this very moment.
    const owner = (await ownerIn(this.#ports)) ?? (await ownerIn(this.#ports));
    if (this.#isReleased) return false;
    // What cannot be read says nothing about whose it is: a scanner may hold the file for a while.
    if (owner === null) return this.#isOurs();
    if (owner !== 'absent' && owner.token === this.#mine.token) {
      this.#refusal = null;
      this.#turnTo({ is: 'ours' });
      return true;
    }
    await this.#lose(owner === 'absent');
    return false;
  }

  /**
   * A LOCK that went away is not simply put back: while we slept, another may have had the folder, and
   * what it wrote is to be read first.
   */
  async #lose(isAbsent: boolean): Promise<void> {
    this.#refusal = isAbsent && !(await this.#isThere()) ? { code: 'folder-gone' } : null;
    const seen = await readLock(this.#ports);
    const isFree = seen.is === 'absent' && this.#refusal === null;
    const state = this.#stateOf(seen);
    if (!this.#isReleased) this.#turnTo({ ...state, isAbandoned: state.isAbandoned || isFree });
  }

  async #isThere(): Promise<boolean> {
    return (await this.#ports.isSameFolder?.()) ?? true;
  }

  async #look(): Promise<SeenLock> {
    const seen = await readLock(this.#ports);
    const isOurs = seen.is === 'there' && seen.record?.token === this.#mine.token;
    if (!this.#isReleased) this.#turnTo(isOurs ? { is: 'ours' } : this.#stateOf(seen));
    return seen;
  }

  #stateOf(seen: SeenLock): LostState {
    this.#watch.note(seen);
    if (seen.is === 'absent') {
      return { is: 'not-ours', ...NOBODY, mayTakeOver: true, refusal: this.#refusal };
    }
    const { record } = seen;
    const isOver = this.#isSilent() || (record !== null && this.#isGone(record));
    return {
      is: 'not-ours',
      holder: record && { user: record.user, host: record.host, since: record.startedAt },
      mayTakeOver: isOver,
      isAbandoned: isOver && record?.host === this.#ports.host,
      refusal: this.#refusal,
    };
  }

  #isSilent(): boolean {
    return this.#watch.silence >= SILENCE_MS;
  }

  #turnTo(state: ClaimState): void {
    const isNews = JSON.stringify(state) !== JSON.stringify(this.#state);
    this.#state = state;
    if (isNews) for (const listener of this.#listeners) listener(state);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#work.then(work);
    this.#work = result.catch(() => undefined);
    return result;
  }
}
