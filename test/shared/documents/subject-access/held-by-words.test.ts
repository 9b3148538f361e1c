import { describe, expect, test } from 'vitest';
import {
  logTexts,
  meetingTexts,
  passageEntries,
  textEntries,
} from '#shared/documents/subject-access/passage-entries';
import {
  editHistoryEntries,
  versionEntries,
} from '#shared/documents/subject-access/version-entries';
import { emptyActionLog } from '#shared/model/action';
import type { EditHistory } from '#shared/model/edit-history';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { MinuteVersion } from '#shared/model/minute-version';
import { emptyRegisters } from '#shared/model/registers';
import { aPartnership, ids } from '../../../support/board-builders';
import { aPlanned, aRisk } from '../../../support/kept-builders';
import { aDeclaration, aVote, bullets, paragraph } from '../../../support/minute-blocks';
import { aMeeting, anAction, anItem, anUpdate, MEETING_DAY } from '../../../support/sample-records';
import { aSubjectBoard, bell, graceBell, saidIn } from '../../../support/subject-access';
import { aPaper } from '../../../support/tracker-builders';

const subject = graceBell();
const shah = ids.person('shah');
const day = isoDate('2026-06-03');
const open = anItem(1, { title: 'Knife crime' });
const closed = anItem(2, { title: 'Contract', isClosed: true });
const agenda = [open, closed];
const { cycle } = aMeeting();

describe('by the words of the name the report shows (X6)', () => {
  test('passages of minutes under their item, those of closed items and marked text as confidential', () => {
    const minutes = [
      {
        itemId: open.id,
        blocks: [
          paragraph('Supt Bell and Priya Shah reported.'),
          paragraph('Grace Bell was named.', true),
          bullets(['Nobody', 'G. Bell will write.']),
          aDeclaration({ personId: bell, nature: 'Grace Bell said so' }),
          aDeclaration({
            personId: shah,
            aboutItemId: closed.id,
            nature: 'a friend of Grace Bell',
          }),
        ],
      },
      { itemId: closed.id, blocks: [paragraph('Mrs Bell spoke.')] },
      { itemId: ids.item('gone'), blocks: [paragraph('Bell, Grace.')] },
    ];
    const meeting = aMeeting({ agenda, minutes });
    const entries = passageEntries(
      meeting,
      subject,
      aSubjectBoard({ itemIds: new Set([closed.id]) }),
    );
    expect(saidIn(entries)).toEqual([
      'Knife crime: Supt Bell and Priya Shah reported.',
      '! Knife crime: Grace Bell was named.',
      'Knife crime: G. Bell will write.',
      '! Knife crime: a friend of Grace Bell',
      '! Contract: Mrs Bell spoke.',
      'that is no longer on the agenda: Bell, Grace.',
    ]);
    expect(entries.every(({ isByName }) => isByName)).toBe(true);
    expect(entries.map(({ namesOthers }) => namesOthers)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('other texts of a meeting: agenda, who called it, who was asked', () => {
    const meeting = aMeeting({
      agenda: [
        { ...open, presenter: 'Supt Bell' },
        { ...closed, proposedBy: 'Grace Bell' },
      ],
      calledBy: 'Grace Bell',
      cycle: { ...cycle, agendaAgreed: [{ by: 'Grace Bell', on: day, personId: null }] },
    });
    const entries = meetingTexts(meeting, subject, aSubjectBoard());
    expect(
      entries.map(
        ({ place, says, isConfidential }) => `${place} | ${isConfidential ? '! ' : ''}${says}`,
      ),
    ).toEqual([
      'Meeting of 10 June 2026, details of the meeting | called by: Grace Bell',
      'Meeting of 10 June 2026, agenda | Knife crime: presented by: Supt Bell',
      'Meeting of 10 June 2026, agenda | ! Contract: proposed by: Grace Bell',
      'Meeting of 10 June 2026, agreeing | by: Grace Bell',
    ]);
    expect(entries.every(({ on }) => on === MEETING_DAY)).toBe(true);
  });

  test('papers they wrote, plans they proposed, risks they raised, actions that speak of them', () => {
    const registers = {
      ...emptyRegisters(ids.partnership('anyshire')),
      papers: [aPaper('one', undefined, { author: 'Supt Bell' }), aPaper('two')],
      forwardPlan: [aPlanned('one', { proposedBy: 'Grace Bell', title: 'x'.repeat(100) })],
      risks: [aRisk('1', { raisedBy: 'Mrs Bell', isConfidential: true })],
    };
    const found = textEntries('registers', registers, subject, aSubjectBoard());
    expect(
      found.map(
        ({ place, says, isConfidential }) => `${place} | ${isConfidential ? '! ' : ''}${says}`,
      ),
    ).toEqual([
      'Papers | Closure report: author: Supt Bell',
      `Forward plan | ${'x'.repeat(80)} …: proposed by: Grace Bell`,
      'Risks and issues | ! raised by: Mrs Bell',
    ]);
    const log = {
      ...emptyActionLog(ids.partnership('anyshire')),
      actions: [
        anAction(1, { what: 'Ask Supt Bell' }),
        anAction(2, { ownerIds: [bell], updates: [anUpdate('2026-06-03', 'Grace Bell wrote.')] }),
      ],
    };
    expect(saidIn(logTexts(log, subject, aSubjectBoard()))).toEqual(['A-2026-001: Ask Supt Bell']);
    expect(logTexts({ workStreams: [] }, subject, aSubjectBoard())).toEqual([]);
    const partnership = aPartnership({
      secretariat: { name: 'Grace Bell', team: '', email: 'bell@police.example', phone: '' },
    });
    expect(saidIn(textEntries('partnership', partnership, subject, aSubjectBoard()))).toEqual([
      'Grace Bell',
      'Grace Bell: e-mail: bell@police.example',
    ]);
  });
});

describe('of earlier versions and the history of edits the report says (X6)', () => {
  const version = (changes: Partial<MinuteVersion>): MinuteVersion => ({
    id: 'v-1' as never,
    on: day,
    at: isoTime('10:00'),
    by: '',
    state: 'approved',
    items: [],
    actions: [],
    ...changes,
  });
  const item = (isClosed: boolean, blocks: MinuteVersion['items'][number]['blocks']) => ({
    itemId: open.id,
    title: isClosed ? 'Contract' : 'Knife crime',
    isClosed,
    blocks,
  });
  const { id, reference, what, ownerIds, bodyIds, due, isConfidential } = anAction(1, {
    ownerIds: [bell],
  });
  const action = { id, reference, what, ownerIds, bodyIds, due, isConfidential };

  test('what each has of them, confidential matter apart', () => {
    const versions = [
      version({
        by: 'Grace Bell',
        items: [
          item(false, [
            aDeclaration({ personId: bell }),
            aVote({ movedBy: bell }),
            paragraph('Supt Bell spoke.', true),
            { type: 'action', actionId: ids.action(1) },
          ]),
          item(true, [aVote({ secondedBy: bell })]),
        ],
        actions: [
          action,
          { ...action, reference: 'A-2', isConfidential: true },
          { ...action, reference: 'A-3', ownerIds: [], what: 'Ask Supt Bell' },
        ],
      }),
      version({ state: 'circulated' }),
    ];
    const found = versionEntries(
      { meetingId: ids.meeting('june'), versions },
      MEETING_DAY,
      subject,
      aSubjectBoard(),
    );
    expect(saidIn(found)).toEqual([
      'Approved, 3 June 2026, 10.00am, kept by Grace Bell: their name as that of who kept it; an interest they declared; a vote they proposed; actions they own (A-2026-001); their name in the text, under A-3',
      '! Approved, 3 June 2026, 10.00am, kept by Grace Bell: a vote they seconded; actions they own (A-2); their name in the text, under “Knife crime”',
    ]);
  });

  test('that the history has the name, also where it is cut in two pieces', () => {
    const history: EditHistory = {
      meetingId: ids.meeting('june'),
      base: ['nobody'],
      edits: [
        { at: '2026-06-03T10:00:00.000Z' as never, steps: ['Grace B', 'ell'], isUndoable: true },
      ],
      place: null,
    };
    const told = (one: EditHistory) =>
      editHistoryEntries(one, MEETING_DAY, subject, aSubjectBoard());
    expect(told(history)).toMatchObject([
      { section: 'settings', isByName: true, namesOthers: false },
    ]);
    expect(told({ ...history, edits: [] })).toEqual([]);
  });
});
