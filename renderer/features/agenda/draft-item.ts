import { plainItem } from '#shared/domain/standing-items';
import type { AgendaItem, Purpose } from '#shared/model/agenda';
import type { AgendaItemId } from '#shared/model/id';
import { cleanLine } from '#shared/model/wording';
import { agendaText } from '#shared/text/screens/agenda';
import { checkLine, checkName } from '../../ui/checks';

/** What an item says, without its id. */
export type ItemContent = Omit<AgendaItem, 'id'>;

/** An item as it stands on screen: perhaps half typed, perhaps not known to the main process yet. */
export type DraftItem = {
  /** Stays the same from the first key pressed, while the id comes later. */
  key: string;
  id: AgendaItemId | null;
  title: string;
  purpose: Purpose | null;
  presenter: string;
  minutes: string;
  paper: string;
  source: AgendaItem['source'];
  proposedBy: string;
  titleWelsh: string;
  isClosed: boolean;
  late: AgendaItem['late'];
  paperIds: AgendaItem['paperIds'];
  /** What was last saved; stands in for a field that cannot be saved as typed. */
  saved: ItemContent;
};

/** The fields that can be typed into. */
export type DraftField = 'title' | 'presenter' | 'minutes' | 'paper';
/** What is chosen or typed in the panel of an item's details. */
type DetailField = 'source' | 'proposedBy' | 'titleWelsh' | 'isClosed' | 'late' | 'paperIds';
export type DraftPatch = Partial<Pick<DraftItem, DraftField | DetailField | 'purpose'>>;

let lastKey = 0;

/** An item to be edited. */
export function draftOf({ id, ...saved }: ItemContent & { id: AgendaItemId | null }): DraftItem {
  lastKey += 1;
  return { key: `item-${lastKey}`, id, ...fieldsOf(saved), saved };
}

/** A new item of which only the title is known. */
export function newDraft(title: string): DraftItem {
  return draftOf({ ...plainItem, id: null, title });
}

function fieldsOf(content: ItemContent) {
  return { ...content, minutes: content.minutes === null ? '' : String(content.minutes) };
}

/** The draft with what the main process has for it; `isCurrent` unless it was typed in since. */
export function withSaved(
  draft: DraftItem,
  { id, ...saved }: AgendaItem,
  isCurrent: boolean,
): DraftItem {
  if (!isCurrent) return { ...draft, id, saved };
  const server = fieldsOf(saved);
  const problems = problemsOf(draft);
  // What could not be saved is still being typed, and what says the same needs no change.
  const kept = (field: DraftField): string =>
    problems[field] !== undefined || cleanLine(draft[field]) === server[field]
      ? draft[field]
      : server[field];
  return {
    ...draft,
    id,
    saved,
    purpose: saved.purpose,
    source: saved.source,
    proposedBy: draft.proposedBy.trim() === saved.proposedBy ? draft.proposedBy : saved.proposedBy,
    titleWelsh: draft.titleWelsh.trim() === saved.titleWelsh ? draft.titleWelsh : saved.titleWelsh,
    isClosed: saved.isClosed,
    paperIds: saved.paperIds,
    late: sameLate(draft.late, saved.late) ? draft.late : saved.late,
    title: kept('title'),
    presenter: kept('presenter'),
    minutes: kept('minutes'),
    paper: kept('paper'),
  };
}

/** Whether both say the same: a space that is being typed after a word needs no change. */
function sameLate(a: AgendaItem['late'], b: AgendaItem['late']): boolean {
  if (a === null || b === null) return a === b;
  return a.reason.trim() === b.reason && a.permittedBy.trim() === b.permittedBy;
}

const checkTitle = checkName(agendaText.needsTitle);

/** What is wrong with an item's fields, in words; nothing for those that can be saved. */
export function problemsOf(draft: DraftItem): Partial<Record<DraftField, string>> {
  const problems: Partial<Record<DraftField, string>> = {};
  const note = (field: DraftField, problem: string | null): void => {
    if (problem !== null) problems[field] = problem;
  };
  note('title', checkTitle(draft.title));
  note('presenter', checkLine(draft.presenter));
  note('paper', checkLine(draft.paper));
  note('minutes', minutesOf(draft.minutes) === undefined ? agendaText.wrongMinutes : null);
  return problems;
}

/** Whole minutes from 1 to 600, null for none, undefined for anything else. */
function minutesOf(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const minutes = Number(text);
  return /^\d{1,3}$/.test(text) && minutes >= 1 && minutes <= 600 ? minutes : undefined;
}

/** What can be saved of an item: each field as typed, or as it was last saved where that cannot be. */
export function contentOf(draft: DraftItem): ItemContent {
  const problems = problemsOf(draft);
  const { saved } = draft;
  const text = (field: 'title' | 'presenter' | 'paper'): string =>
    problems[field] === undefined ? cleanLine(draft[field]) : saved[field];
  const minutes = minutesOf(draft.minutes);
  return {
    source: draft.source,
    proposedBy: cleanLine(draft.proposedBy),
    isClosed: draft.isClosed,
    late: draft.late,
    title: text('title'),
    purpose: draft.purpose,
    presenter: text('presenter'),
    minutes: minutes === undefined ? saved.minutes : minutes,
    paper: text('paper'),
    titleWelsh: cleanLine(draft.titleWelsh),
    paperIds: draft.paperIds,
  };
}
