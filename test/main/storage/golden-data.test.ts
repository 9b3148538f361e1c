import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDataFolder } from '../../../main/storage/data-folder';
import { documentKinds, type DocumentKind } from '../../../main/storage/documents/document-kinds';
import { createDocumentStore } from '../../../main/storage/document-store';
import { nodeFileSystem } from '../../../main/storage/disk/file-system';
import { fixedClock } from '../../support/fixed-clock';
import { temporaryFolder } from '../../support/temporary-folder';
import { useCases } from '../../support/use-cases';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const kinds = Object.keys(documentKinds) as DocumentKind[];

/** A copy of a data folder as the app wrote it once; the name says in which schema version and layout. */
async function goldenData(name: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(fixtures, name), folder, { recursive: true });
  return folder;
}

/** The version of the data in which a kind of document came up, where that is not the first. */
const KNOWN_SINCE: Partial<Record<DocumentKind, number>> = {
  'edit-history': 4,
  registers: 2,
  'minute-versions': 4,
  'minute-book': 8,
  'partnership-files': 8,
};

/** "data-v1-generations" is of version 1. */
const versionOf = (name: string): number => Number(/^data-v(\d+)/.exec(name)?.[1]);

/** The names in a folder; none where it is not there. */
async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}

describe('old data always open (R25)', () => {
  const versions = Math.max(...Object.values(documentKinds).map(({ version }) => version));
  const ofVersions = Array.from({ length: versions }, (_, place) => `data-v${place + 1}`);
  // Since the eighth folder, not each one is of a new version of the kind that has most of them.
  const all = [...ofVersions, 'data-v8', 'data-v1-generations'];

  test.each(all)('those of %s: every document of every kind', async (name) => {
    const folder = await goldenData(name);
    const ports = { fs: nodeFileSystem, folder, clock: fixedClock };
    await openDataFolder({ ...ports, newId: () => 'unused' });
    const store = createDocumentStore(ports);
    for (const kind of kinds) {
      const names = await namesIn(join(folder, documentKinds[kind].folder));
      const ids = new Set(names.map((file) => file.replace('.json', '')));
      const documents = await store.readAll(kind);
      expect([kind, documents.length]).toEqual([kind, ids.size]);
      const isToBeThere = versionOf(name) >= (KNOWN_SINCE[kind] ?? 1);
      expect([kind, documents.length > 0]).toEqual([kind, isToBeThere]);
    }
    expect(store.problems()).toEqual([]);
  });

  test.each(all)('and say what they said: %s', async (name) => {
    const app = await useCases({}, await goldenData(name));
    const [partnership] = await app.get('partnerships:list', {});
    const meetings = await app.get('meetings:list', { partnershipId: partnership!.id });
    const held = await app.get('meetings:open', { meetingId: meetings[1]!.id });
    expect(partnership?.name).toBe('Safer Anyshire');
    expect(held.meeting.minutes.flatMap(({ blocks }) => blocks).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['paragraph', 'bullets', 'decision', 'action', 'declaration']),
    );
    expect(held.actions[0]?.updates[0]?.text).toBe('Draft sent.');
    expect((await app.get('app:status', {})).settings.colourScheme).toBe('dark');
  });

  test('and data-v2 says what version 2 knew beyond version 1', async () => {
    const app = await useCases({}, await goldenData('data-v2'));
    const [listed] = await app.get('partnerships:list', {});
    const { id } = listed!;
    const { partnership } = await app.get('partnerships:open', { partnershipId: id });
    expect(partnership).toMatchObject({
      guests: [{ condition: 'while the pilot lasts' }],
      terms: [{ version: '' }, { version: '2.0', rules: { castingVote: { clause: '8.6' } } }],
      calendar: { division: 'scotland', closures: [{ name: 'Christmas closure' }] },
      group: { purpose: 'Look into it' },
      reports: [{ done: [{ on: '2026-04-02' }] }],
    });
    const [, summary] = await app.get('meetings:list', { partnershipId: id });
    const { meeting } = await app.get('meetings:open', { meetingId: summary!.id });
    expect(meeting).toMatchObject({
      cycle: { sent: [{ lateReason: 'flood' }] },
      movements: [{ kind: 'leaves', at: '10:40' }],
      adjournments: [{ reason: 'Fire alarm' }],
      presiding: [{ how: 'Elected by the meeting', fromItemId: null }],
    });
    const registers = await app.deps.store.read('registers', id);
    expect(registers?.proposals[0]?.submissions[0]?.rounds).toHaveLength(1);
  });

  test('and data-v3 says what version 3 knew beyond version 2', async () => {
    const app = await useCases({}, await goldenData('data-v3'));
    const [listed] = await app.get('partnerships:list', {});
    const { id } = listed!;
    const { partnership } = await app.get('partnerships:open', { partnershipId: id });
    expect(partnership).toMatchObject({
      guests: [{ agreedBy: 'the Chair' }],
      distributionLists: [{ name: 'All members', seesConfidential: true }],
      healthChecks: [{ note: 'attendance fell' }],
      documentControl: true,
    });
    const [, summary] = await app.get('meetings:list', { partnershipId: id });
    const { meeting, actions } = await app.get('meetings:open', { meetingId: summary!.id });
    expect(meeting.attendance[0]?.reason).toBe('called to court');
    expect(meeting.cycle.confidentialAgreed).toMatchObject([{ by: 'Chair' }]);
    expect(meeting.minutes.flatMap(({ blocks }) => blocks)).toContainEqual(
      expect.objectContaining({ type: 'decision', isConfidential: true }),
    );
    expect(actions[0]).toMatchObject({
      due: '2026-09',
      holdReason: 'funding not settled',
      rag: 'amber',
      transfers: [{ answer: { outcome: 'part-accepted' } }],
      receivedFrom: { reference: 'A-2026-009' },
    });
    const log = await app.deps.store.read('action-log', id);
    expect(log?.workStreams).toMatchObject([{ name: 'Skills', reports: [{ kind: 'update' }] }]);
    const registers = await app.deps.store.read('registers', id);
    expect(registers?.papers[0]).toMatchObject({
      steps: [{ state: 'draft' }, { state: 'agreed' }],
      reuseApproval: { by: 'Supt Webb' },
      personalData: 'anonymised',
    });
    expect(registers?.trackers.map(({ kind }) => kind)).toEqual(['grid', 'recommendations']);
  });

  test('and data-v4 says what version 4 knew beyond version 3', async () => {
    const app = await useCases({}, await goldenData('data-v4'));
    const [listed] = await app.get('partnerships:list', {});
    const { partnership } = await app.get('partnerships:open', { partnershipId: listed!.id });
    expect(partnership).toMatchObject({
      snippets: [{ text: 'The Chair thanked [name].' }],
      abbreviations: [{ short: 'ASB' }],
      dictionary: ['Anyford'],
      parkedItems: [{ title: 'Modern slavery' }],
    });
    const [, summary] = await app.get('meetings:list', { partnershipId: listed!.id });
    const { meeting } = await app.get('meetings:open', { meetingId: summary!.id });
    expect(meeting).toMatchObject({
      noneDeclared: true,
      corrections: [{ was: 'Tuesday', shouldBe: 'Wednesday' }],
      cycle: { minutesWithChair: '2026-05-08' },
    });
    const kept = await app.get('record:versions', { meetingId: meeting.id });
    expect(kept.versions).toMatchObject([{ state: 'with-chair' }]);
    const history = await app.get('minutes:history', { meetingId: meeting.id });
    expect(history).toMatchObject({ edits: [{ isUndoable: true }], place: { offset: 3 } });
  });

  test('and data-v5 says what version 5 knew beyond version 4', async () => {
    const app = await useCases({}, await goldenData('data-v5'));
    const [listed] = await app.get('partnerships:list', {});
    const { partnership } = await app.get('partnerships:open', { partnershipId: listed!.id });
    expect(partnership.spelling).toBe('both');
    const [, summary] = await app.get('meetings:list', { partnershipId: listed!.id });
    const { meeting } = await app.get('meetings:open', { meetingId: summary!.id });
    expect(meeting.minutes.flatMap(({ blocks }) => blocks)).toContainEqual(
      expect.objectContaining({ type: 'vote', for: 7, against: 2, abstain: 1 }),
    );
    expect(meeting.presiding.at(-1)).toMatchObject({
      how: 'Vice-Chair',
      fromItemId: meeting.agenda[1]?.id,
    });
    const kept = await app.get('record:versions', { meetingId: meeting.id });
    expect(kept.versions).toMatchObject([{ by: 'A. Clerk' }]);
    expect((await app.get('app:status', {})).settings).toMatchObject({
      userName: 'A. Clerk',
      minutePanes: { agenda: false, attendance: true },
    });
  });

  test('and data-v6 says what version 6 knew beyond version 5', async () => {
    const app = await useCases({}, await goldenData('data-v6'));
    const [listed] = await app.get('partnerships:list', {});
    const { partnership } = await app.get('partnerships:open', { partnershipId: listed!.id });
    expect(partnership).toMatchObject({
      distributionLists: [{ groups: ['members'], documents: ['agenda', 'papers'] }],
      houseStyle: {
        languages: 'both',
        welshWords: [{ welsh: 'Agenda' }],
        logo: { description: 'Safer Anyshire' },
        messages: [{ subject: 'Papers for {meeting}' }],
      },
    });
    const [, summary] = await app.get('meetings:list', { partnershipId: listed!.id });
    const { meeting, actions } = await app.get('meetings:open', { meetingId: summary!.id });
    expect(meeting).toMatchObject({
      cycle: {
        sent: [{ by: 'A. Clerk', recipients: [{ name: 'B. Bell' }], supplement: 1 }],
        packs: [{ audience: 'circulation' }],
      },
    });
    expect(meeting.agenda[0]).toMatchObject({ titleWelsh: 'Croeso' });
    expect(actions[0]?.chased).toMatchObject([{ to: 'B. Bell' }]);
    const registers = await app.deps.store.read('registers', listed!.id);
    expect(registers?.papers[0]).toMatchObject({
      recommendations: ['Note it'],
      file: { name: 'Closure report.pdf' },
    });
  });

  test('and data-v7 says what version 7 knew beyond version 6', async () => {
    const app = await useCases({}, await goldenData('data-v7'));
    const [listed] = await app.get('partnerships:list', {});
    const { partnership, people } = await app.get('partnerships:open', {
      partnershipId: listed!.id,
    });
    expect(partnership.retention).toMatchObject([{ record: 'minutes', years: null }, { years: 2 }]);
    expect(people[0]).toMatchObject({ initials: 'GB', anonymisedOn: null });
    const log = await app.deps.store.read('action-log', listed!.id);
    expect(log?.referencePattern).toBe('SA/{year}/{number}');
    expect(log?.actions[0]).toMatchObject({
      priority: 'high',
      dueChanges: [{ reason: 'The supplier is late' }],
      updates: [{ by: 'A. Clerk' }],
      evidence: [{ text: 'Folder 12 of the shared drive' }],
      reportChoices: [{ choice: 'left-out' }],
    });
    expect(await app.deps.store.read('registers', listed!.id)).toMatchObject({
      decisionStandings: [{ state: 'rescinded', conditions: 'If the grant is paid' }],
      forwardPlan: [{ when: '2026-11' }],
      risks: [{ kind: 'risk', level: 'high' }],
    });
    const { settings } = await app.get('app:status', {});
    expect(settings.savedFilters).toMatchObject([
      { name: 'Overdue at Anyshire', question: { filter: 'overdue' } },
    ]);
    // Settings of before the privacy screen begin with its usual time.
    expect(settings.hideAfterMinutes).toBe(15);
  });

  test('and data-v8, with settings of before type size and spelling, begins with the usual ones', async () => {
    const app = await useCases({}, await goldenData('data-v8'));
    const { settings } = await app.get('app:status', {});
    expect(settings).toMatchObject({
      hideAfterMinutes: 5,
      userName: 'A. Clerk',
      typeSize: 'usual',
      spelling: 'as-partnership',
      isTourOver: false,
      sampleIds: [],
    });
    const [listed] = await app.get('partnerships:list', {});
    const book = await app.get('minuteBook:open', { partnershipId: listed!.id });
    expect(book.entries.map(({ reason }) => reason)).toEqual(['approved', 'taken-back']);
    expect(book.faults).toEqual([]);
  });
});
