import { describe, expect, test } from 'vitest';
import { whyWithheld, type PackFor, type WithheldReason } from '#shared/domain/packs/why-withheld';
import { isoDate } from '#shared/model/iso-date';
import type { Marking } from '#shared/model/marking';
import type { Paper } from '#shared/model/paper';
import { aDistributionList, aPaper, trackerIds } from '../../../support/tracker-builders';

const board: PackFor = { audience: 'circulation', list: aDistributionList('board') };
const anybody: PackFor = { audience: 'public' };
const open: Partial<Paper> = { personalData: 'none' };
const toOther: Partial<Paper> = { ...open, distributionListId: trackerIds.list('other') };
const fromOther: Partial<Paper> = { ...open, sourceOrganisation: 'NHS Anyshire' };
const released = { by: 'The practice manager', on: isoDate('2026-05-04') };

type Case = [string, PackFor, Partial<Paper>, Marking, WithheldReason | null];

describe('why a paper is left out of a pack (X3, X4, X5)', () => {
  test.each<Case>([
    ['full: whatever it is', { audience: 'full' }, toOther, 'none', null],
    ['closed: whatever it is', { audience: 'closed' }, toOther, 'none', null],
    ['circulation: for nobody in particular', board, {}, 'none', null],
    [
      'circulation: for this list',
      board,
      { distributionListId: trackerIds.list('board') },
      'none',
      null,
    ],
    ['circulation: for another list', board, toOther, 'none', 'other-list'],
    ['circulation: marked and with people', board, { marking: 'OFFICIAL-SENSITIVE' }, 'none', null],
    ['public: nothing against it', anybody, open, 'none', null],
    ['public: made anonymous', anybody, { personalData: 'anonymised' }, 'none', null],
    ['public: OFFICIAL', anybody, { ...open, marking: 'OFFICIAL' }, 'OFFICIAL-SENSITIVE', null],
    ['public: for a list', anybody, toOther, 'none', 'restricted'],
    [
      'public: marked itself',
      anybody,
      { ...open, marking: 'OFFICIAL-SENSITIVE' },
      'none',
      'sensitive',
    ],
    ['public: marked as all papers are', anybody, open, 'OFFICIAL-SENSITIVE', 'sensitive'],
    ['public: people in it', anybody, { personalData: 'personal' }, 'none', 'personal'],
    ['public: not said', anybody, {}, 'none', 'personal-not-stated'],
    ['public: not released', anybody, fromOther, 'none', 'reuse-not-approved'],
    ['public: released', anybody, { ...fromOther, reuseApproval: released }, 'none', null],
  ])('%s', (_, to, facts, marking, reason) => {
    expect(whyWithheld(aPaper('report', undefined, facts), to, marking)).toBe(reason);
  });
});
