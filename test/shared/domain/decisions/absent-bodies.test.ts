import { describe, expect, test } from 'vitest';
import { absentBodiesIn } from '#shared/domain/decisions/absent-bodies';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  aMember,
  anOrganisation,
  aPartnership,
  aRepresentative,
  ids,
  rulesWith,
  someTermsOfReference,
} from '../../../support/board-builders';
import { aMeeting, anAttendance, anItem } from '../../../support/sample-records';

const organisations = [
  anOrganisation('police', 'Anyshire Police'),
  anOrganisation('fire', 'Anyshire Fire'),
  anOrganisation('other', 'Anyshire Housing'),
];
const bodies = (
  absentBodyAgrees: ReturnType<typeof stated<boolean>> | typeof SILENT | typeof NOT_ENTERED,
) => ({
  organisations,
  partnership: aPartnership({
    members: [aMember('police'), aMember('fire')],
    representatives: [aRepresentative('cole', 'police'), aRepresentative('oneill', 'fire')],
    terms: [someTermsOfReference({ rules: rulesWith({ absentBodyAgrees }) })],
  }),
});
const meeting = aMeeting({
  agenda: [anItem(1)],
  attendance: [
    anAttendance(ids.person('cole')),
    anAttendance(ids.person('oneill'), { mark: 'apologies' }),
  ],
});
const asked = stated(true, '4.4');
const resolved = (text: string) => ({ outcome: 'resolved' as const, text });

describe('a decision that names a body which is not there (Q2, BCP 4.4)', () => {
  test.each([
    ['it is absent', 'That Anyshire Fire pay half.', ['Anyshire Fire']],
    ['whatever the capitals', 'That ANYSHIRE FIRE pay half.', ['Anyshire Fire']],
    ['it is there', 'That Anyshire Police pay half.', null],
    ['it is no member', 'That Anyshire Housing pay half.', null],
    ['none is named', 'That half be paid.', null],
  ])('%s: %s', (_, words, names) => {
    const found = absentBodiesIn(resolved(words), bodies(asked), meeting, ids.item(1));
    const named = found && { names: found.bodies.map(({ name }) => name), clause: found.clause };
    expect(named).toEqual(names && { names, clause: '4.4' });
  });

  test.each([
    ['silent', SILENT],
    ['not entered', NOT_ENTERED],
    ['that it is bound all the same', stated(false, '4.4')],
  ])('is not asked about where the terms are %s', (_, rule) => {
    const decision = resolved('That Anyshire Fire pay half.');
    expect(absentBodiesIn(decision, bodies(rule), meeting, ids.item(1))).toBeNull();
  });

  test.each(['noted', 'recommended', 'deferred'] as const)(
    'is not asked about where the matter is only %s',
    (outcome) => {
      const decision = { outcome, text: 'That Anyshire Fire pay half.' };
      expect(absentBodiesIn(decision, bodies(asked), meeting, ids.item(1))).toBeNull();
    },
  );
});
