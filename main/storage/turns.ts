/** Things done one after the other, in the order they were asked for; those of different keys side by side. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Resolves when all that was asked for so far was done, one way or the other. */
  async idle(): Promise<void> {
    await Promise.all(this.#last.values());
  }

  take<T>(key: string, act: () => Promise<T>): Promise<T> {
    const result = (this.#last.get(key) ?? Promise.resolve()).then(act);
    const turn = result.catch(() => undefined);
    this.#last.set(key, turn);
    void turn.finally(() => {
      if (this.#last.get(key) === turn) this.#last.delete(key);
    });
    return result;
  }
}
