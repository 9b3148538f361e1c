import { describe, expect, test } from 'vitest';
import { sendingsOfPaper } from '#shared/domain/papers/paper-sendings';
import { newDispatch } from '#shared/domain/new-records';
import { dispatchIdSchema, packIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Circulated, Dispatch, Pack } from '#shared/model/meeting-cycle';
import { sha256Schema } from '#shared/model/stored-file';
import { paperIdSchema } from '#shared/model/register-ids';
import { emptyCycle } from '../../../support/sample-timeline';

const PAPER = paperIdSchema.parse('paper-1');
const file = (key: string) => ({
  name: `${key}.pdf`,
  sha256: sha256Schema.parse(key.repeat(64)),
  bytes: 1,
});
const sending = (key: string, what: Circulated, files: string[]): Dispatch => ({
  ...newDispatch,
  id: dispatchIdSchema.parse(`sent-${key}`),
  what,
  on: isoDate('2026-06-03'),
  to: 'The board',
  how: 'e-mail',
  lateReason: '',
  files: files.map(file),
});
const pack: Pack = {
  id: packIdSchema.parse('pack-1'),
  what: 'papers',
  audience: 'circulation',
  supplement: null,
  madeOn: isoDate('2026-06-03'),
  itemIds: [],
  paperIds: [PAPER],
  files: [file('a')],
};

describe('when a paper went, and to whom (N7, X3)', () => {
  test.each<[string, Dispatch[], Pack[], [string, boolean][]]>([
    [
      'is told by the pack that names it',
      [sending('1', 'papers', ['a'])],
      [pack],
      [['sent-1', true]],
    ],
    ['is not told by a pack without it', [sending('1', 'papers', ['b'])], [pack], []],
    [
      'is not certain where the papers went without their files being kept',
      [sending('1', 'papers', []), sending('2', 'agenda', [])],
      [],
      [['sent-1', false]],
    ],
    [
      'takes the sendings that name it before those that do not',
      [sending('1', 'papers', []), sending('2', 'papers', ['a'])],
      [pack],
      [['sent-2', true]],
    ],
    ['is not told where nothing went', [], [{ ...pack, paperIds: [] }], []],
  ])('%s', (_, sent, packs, expected) => {
    const found = sendingsOfPaper({ cycle: { ...emptyCycle, sent, packs } }, PAPER);
    expect(found.map(({ dispatch, isNamed }) => [dispatch.id, isNamed])).toEqual(expected);
  });
});
