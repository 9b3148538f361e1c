import { describe, expect, test } from 'vitest';
import { servicingBody } from '#shared/domain/offices/servicing-body';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  anOffice,
  aPartnership,
  aRepresentative,
  ids,
  rulesWith,
} from '../../../support/board-builders';

const board = aPartnership({
  members: [aMember('police'), aMember('fire')],
  representatives: [aRepresentative('bell', 'police'), aRepresentative('khan', 'fire')],
  offices: [
    anOffice('chair', 'bell', { until: isoDate('2026-06-09') }),
    anOffice('chair', 'khan', { from: isoDate('2026-06-10') }),
    anOffice('chair', 'stranger', { from: isoDate('2026-06-10') }),
  ],
});

describe('who services the meetings (P20, M6, Warwickshire 5.9)', () => {
  test.each([
    ['2026-06-09', 'police'],
    ['2026-06-10', 'fire'],
  ])('on %s is the Chair’s body: %s', (on, body) => {
    const rules = rulesWith({ chairsBodyServices: stated(true, '5.9') });
    expect(servicingBody(board, rules, isoDate(on))).toEqual({
      state: 'chairs-body',
      bodies: [ids.organisation(body)],
      clause: '5.9',
    });
  });

  test.each([
    [stated(false, '8.9'), { state: 'not-tied', clause: '8.9' }],
    [SILENT, { state: 'silent' }],
    [NOT_ENTERED, { state: 'not-entered' }],
  ])('is as the terms say: %o', (chairsBodyServices, expected) => {
    const rules = rulesWith({ chairsBodyServices });
    expect(servicingBody(board, rules, isoDate('2026-06-10'))).toEqual(expected);
  });
});
