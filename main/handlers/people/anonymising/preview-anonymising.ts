import { setImmediate as turn } from 'node:timers/promises';
import { identifyingFacts } from '#shared/domain/people/anonymising/anonymous-person';
import { mentionsIn } from '#shared/domain/people/anonymising/name-mentions';
import { wordsOfName } from '#shared/domain/people/anonymising/words-of-name';
import type { ReferringKind } from '#shared/domain/people/references/reference-paths';
import { referencesIn } from '#shared/domain/people/references/references-in';
import type { AnonymisingPreview } from '#shared/ipc/areas/people-anonymising';
import type { Person } from '#shared/model/directory';
import type { MeetingId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Dependencies } from '../../dependencies';
import { ifPossible } from '../../if-possible';
import { readMeeting, readPartnership } from '../../records';
import { namedEntries } from '../merging/named-entries';
import { heldToday } from './held-today';

type Mention = AnonymisingPreview['mentions'][number];
type Found = Pick<Mention, 'place'> & Partial<Pick<Mention, 'date' | 'item'>>;

/** What is looked for, where it is put, and the partnership that is being gone through. */
type Gathering = {
  deps: Dependencies;
  person: Person;
  preview: AnonymisingPreview;
  board: Pick<Mention, 'partnershipId' | 'partnershipName'>;
};

/**
 * All that taking out somebody's details changes, leaves and does not reach (X6). Every document is read
 * once, one after another with a rest between; those that cannot be read are counted.
 */
export async function previewAnonymising(
  deps: Dependencies,
  person: Person,
  becomes: string,
): Promise<AnonymisingPreview> {
  const preview: AnonymisingPreview = {
    name: person.name,
    becomes,
    facts: identifyingFacts
      .map((fact) => ({ fact, value: person[fact] }))
      .filter(({ value }) => value !== ''),
    held: await heldToday(deps, person.id),
    kept: [],
    retention: [],
    mentions: [],
    words: [],
    unread: 0,
  };
  const partnerships = await deps.store.digests('partnership');
  const meetings = await deps.store.digests('meeting');
  for (const { id, name } of partnerships.toSorted((a, b) =>
    a.name.localeCompare(b.name, 'en-GB'),
  )) {
    const board = { partnershipId: id, partnershipName: name };
    const gathering = { deps, person, preview, board };
    const before = preview.kept.length + preview.mentions.length;
    const partnership = await counted(preview, readPartnership(deps, id));
    if (partnership) await gatherPartnership(gathering, partnership);
    const own = meetings.filter(({ partnershipId }) => partnershipId === id);
    for (const { id: meetingId } of own.toSorted((a, b) => a.date.localeCompare(b.date))) {
      await gatherMeeting(gathering, meetingId);
    }
    const isTouched = preview.kept.length + preview.mentions.length > before;
    if (isTouched) preview.retention.push({ ...board, entries: partnership?.retention ?? [] });
  }
  return preview;
}

async function counted<T>(preview: AnonymisingPreview, reading: Promise<T>): Promise<T | null> {
  await turn();
  const found = await ifPossible(reading);
  if (found === null) preview.unread += 1;
  return found;
}

/** A document that need not be there; one that cannot be opened is counted. */
async function optional(
  gathering: Gathering,
  kind: 'action-log' | 'registers' | 'minute-versions',
  id: string,
): Promise<unknown> {
  const reading = gathering.deps.store.read(kind, id).then((value) => ({ value }));
  return (await counted(gathering.preview, reading))?.value ?? null;
}

function keep({ preview, board, person }: Gathering, kind: ReferringKind, document: unknown): void {
  const references = referencesIn(kind, document, new Set([person.id]));
  for (const [what, names] of namedEntries(references, () => '')) {
    // Of a meeting it is said at how many of them, not how often.
    const count = kind === 'meeting' || kind === 'minute-versions' ? 1 : names.length;
    const line = preview.kept.find(
      (one) => one.partnershipId === board.partnershipId && one.kind === what,
    );
    if (line) line.count += count;
    else preview.kept.push({ ...board, kind: what, count });
  }
}

function mention({ preview, board, person }: Gathering, found: Found, texts: unknown): void {
  const count = mentionsIn(texts, person.name);
  if (count > 0) preview.mentions.push({ ...board, date: null, item: '', ...found, count });
}

async function gatherPartnership(gathering: Gathering, partnership: Partnership): Promise<void> {
  const { preview, board, person } = gathering;
  for (const word of wordsOfName(partnership.dictionary, person.name)) {
    preview.words.push({ ...board, word });
  }
  keep(gathering, 'partnership', partnership);
  mention(gathering, { place: 'partnership' }, partnership);
  for (const kind of ['action-log', 'registers'] as const) {
    const document = await optional(gathering, kind, partnership.id);
    if (document === null) continue;
    keep(gathering, kind, document);
    mention(gathering, { place: kind }, document);
  }
}

async function gatherMeeting(gathering: Gathering, id: MeetingId): Promise<void> {
  const meeting = await counted(gathering.preview, readMeeting(gathering.deps, id));
  if (!meeting) return;
  const { minutes, date, agenda, ...others } = meeting;
  keep(gathering, 'meeting', meeting);
  for (const { itemId, blocks } of minutes) {
    mention(gathering, { place: 'minutes', date, item: titleOf(agenda, itemId) }, blocks);
  }
  mention(gathering, { place: 'meeting', date }, { agenda, others });
  const versions = await optional(gathering, 'minute-versions', id);
  if (versions === null) return;
  keep(gathering, 'minute-versions', versions);
  mention(gathering, { place: 'minute-versions', date }, versions);
}

function titleOf(agenda: Meeting['agenda'], id: string): string {
  return agenda.find((one) => one.id === id)?.title ?? '';
}
