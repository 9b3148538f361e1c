import { newSettings } from '#shared/domain/new-records';
import { rulesOn } from '#shared/domain/terms';
import type { TiedView } from '#shared/ipc/areas/structure';
import type { Bridge, Channel, Input, Output } from '#shared/ipc/contract';
import { ok, type Result } from '#shared/ipc/result';
import type { ActionLogView, PartnershipView, RegistersView } from '#shared/ipc/views';
import { undoTokenSchema } from '#shared/ipc/views';
import type { Meeting } from '#shared/model/meeting';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { OPEN_STORE } from './open-session';
import { aBoard, boardOrganisations, boardPeople } from './sample-board';
import { TODAY } from './sample-records';

type Answer<C extends Channel> = (
  input: Input<C>,
) => Result<Output<C>> | Promise<Result<Output<C>>>;

/** What the main process is to answer; a channel without an answer fails the test that calls it. */
export type Answers = { [C in Channel]?: Answer<C> };

/** The only window there is. */
const ONE_WINDOW: Answers = {
  'windows:here': () => ok(null),
  'windows:hideOthers': () => ok(null),
  'windows:takeMinutes': () => ok({ isElsewhere: false, isAnew: false }),
};

/** A Bridge that answers as it is told and remembers what it was asked. */
export class FakeBridge implements Bridge {
  readonly calls: { channel: Channel; input: unknown }[] = [];
  readonly #answers: Answers;
  readonly #onChange = new Set<() => void>();
  readonly #onClose = new Set<() => Promise<void>>();
  readonly #onHide = new Set<() => void>();
  readonly #onGiven = new Set<() => void>();
  readonly #onCommand = new Set<(command: string) => void>();
  /** Files that were dropped on the page, in order. */
  readonly dropped: object[] = [];

  constructor(answers: Answers) {
    this.#answers = { ...ONE_WINDOW, ...answers };
  }

  async invoke<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
    this.calls.push({ channel, input });
    const answer: Answer<C> | undefined = this.#answers[channel];
    if (!answer) throw new Error(`no answer for ${channel}`);
    return answer(input);
  }

  onDataChanged(listener: () => void): () => void {
    this.#onChange.add(listener);
    return () => this.#onChange.delete(listener);
  }

  onBeforeClose(listener: () => Promise<void>): () => void {
    this.#onClose.add(listener);
    return () => this.#onClose.delete(listener);
  }

  onHide(listener: () => void): () => void {
    this.#onHide.add(listener);
    return () => this.#onHide.delete(listener);
  }

  onFileGiven(listener: () => void): () => void {
    this.#onGiven.add(listener);
    return () => this.#onGiven.delete(listener);
  }

  onCommand(listener: (command: string) => void): () => void {
    this.#onCommand.add(listener);
    return () => this.#onCommand.delete(listener);
  }

  giveFile(file: object): Promise<boolean> {
    this.dropped.push(file);
    return Promise.resolve(true);
  }

  /** A command is chosen from a menu of the window. */
  choose(command: string): void {
    for (const listener of this.#onCommand) listener(command);
  }

  /** The system hands over a partnership file. */
  giveFromSystem(): void {
    for (const listener of this.#onGiven) listener();
  }

  /** The computer is locked. */
  hide(): void {
    for (const listener of this.#onHide) listener();
  }

  /** What was sent on a channel, in order. */
  sent<C extends Channel>(channel: C): Input<C>[] {
    return this.calls
      .filter((call) => call.channel === channel)
      .map(({ input }) => input as Input<C>);
  }

  /** The main process says that data changed. */
  dataChanged(): void {
    for (const listener of this.#onChange) listener();
  }

  /** The window is about to close. */
  async close(): Promise<void> {
    await Promise.all([...this.#onClose].map((listener) => listener()));
  }
}

export const UNDO = undoTokenSchema.parse('undo-1');

/** The sample board with the names it refers to. */
export function boardView(changes: Parameters<typeof aBoard>[0] = {}): PartnershipView {
  return {
    partnership: aBoard(changes),
    organisations: boardOrganisations,
    people: boardPeople,
    today: TODAY,
  };
}

/** The partnership of a view, as the structure shows it. */
export function tied({ partnership }: PartnershipView): TiedView {
  const { id, name, status, group, links } = partnership;
  const { groupsTimeBound, groupsUpdate } = rulesOn(partnership, TODAY);
  return { id, name, status, group, links, rules: { groupsTimeBound, groupsUpdate } };
}

/** The action log of a partnership: empty but for these. */
export function actionLogView(
  changes: Partial<ActionLogView> = {},
  view = boardView(),
): ActionLogView {
  const nothing = {
    referencePattern: '',
    actions: [],
    workStreams: [],
    partnerships: [],
    takenOver: [],
    cameFrom: [],
    meetings: [],
  };
  return { ...view, ...nothing, ...changes };
}

/** The registers of a partnership: empty but for these, with these meetings. */
export function registersView(
  view = boardView(),
  registers: Partial<Registers> = {},
  meetings: RegistersView['meetings'] = [],
): RegistersView {
  return {
    ...view,
    registers: { ...emptyRegisters(view.partnership.id), ...registers },
    meetings,
  };
}

/** The answers every screen asks for; those of a test go on top. */
export function boardAnswers(view = boardView(), meeting?: Meeting): Answers {
  const { id, name, area, presetId } = view.partnership;
  return {
    'app:status': () =>
      ok({
        version: '0.1.0',
        today: TODAY,
        settings: { ...newSettings, lastPartnershipId: id },
        dataFolder: '/home/officer/Minute Book',
        unusable: null,
        store: OPEN_STORE,
        trouble: null,
        problems: [],
      }),
    'app:undo': () => ok(null),
    'partnerships:list': () => ok([{ id, name, area, presetId }]),
    'partnerships:samples': () => ok([]),
    'partnerships:open': () => ok(view),
    'meetings:list': () => ok([]),
    'meetings:suggestItems': () => ok([]),
    'linked:list': () => ok([]),
    'structure:open': () => ok({ partnerships: [tied(view)], today: TODAY }),
    'minutes:history': () => ok(null),
    'minutes:keepHistory': () => ok(null),
    'due:list': () => ok({ today: TODAY, rows: [] }),
    'meetings:dates': () => ok([]),
    'registers:open': () => ok(registersView(view)),
    ...(meeting ? { 'meetings:open': () => ok({ ...view, meeting, actions: [] }) } : {}),
  };
}
