import { meetingIdSchema, type MeetingId } from '#shared/model/id';

/** Which window has the minutes of a meeting: one alone at a time, so that no two texts are written side by side. */
export class MinutesHolders {
  readonly #holders = new Map<MeetingId, number>();
  readonly #lastHolders = new Map<MeetingId, number>();

  /** Takes them for a window unless another has them. */
  take(meetingId: MeetingId, window: number): { isElsewhere: boolean; isAnew: boolean } {
    const holder = this.#holders.get(meetingId) ?? window;
    if (holder !== window) return { isElsewhere: true, isAnew: false };
    const last = this.#lastHolders.get(meetingId) ?? window;
    this.#holders.set(meetingId, window);
    this.#lastHolders.set(meetingId, window);
    return { isElsewhere: false, isAnew: last !== window };
  }

  /** The window that has them; null where none has. */
  holderOf(meetingId: MeetingId): number | null {
    return this.#holders.get(meetingId) ?? null;
  }

  /**
   * What a window that asks for another one on a screen gets: the window that has those minutes already, or one
   * on that screen. Whoever asks out of the minutes themselves gets the agenda, to stand beside them.
   */
  wayTo(address: string, window: number): { goTo: MeetingId } | { open: string } {
    const meetingId = minutesAt(address);
    const holder = meetingId === null ? null : this.holderOf(meetingId);
    if (meetingId === null || holder === null) return { open: address };
    return holder === window ? { open: `/m/${meetingId}/agenda` } : { goTo: meetingId };
  }

  /** A window is elsewhere now, but for one meeting's minutes; answers whether it let go of any. */
  letGo(window: number, exceptOf: MeetingId | null = null): boolean {
    const left = [...this.#holders].filter(
      ([meetingId, holder]) => holder === window && meetingId !== exceptOf,
    );
    for (const [meetingId] of left) this.#holders.delete(meetingId);
    return left.length > 0;
  }
}

/** The meeting whose minutes an address shows; null where it shows none. */
export function minutesAt(address: string): MeetingId | null {
  const [, id] = /^\/m\/([^/?]+)\/minutes(?:\?|$)/.exec(address) ?? [];
  return meetingIdSchema.safeParse(id).data ?? null;
}
