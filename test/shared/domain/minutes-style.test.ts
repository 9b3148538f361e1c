import { expect, test } from 'vitest';
import { minutesStyleOn } from '#shared/domain/minutes-style';
import { isoDate } from '#shared/model/iso-date';
import type { MinutesStyle } from '#shared/model/rules/minutes-rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { aPartnership, rulesWith, someTermsOfReference } from '../../support/board-builders';

const notes = stated<MinutesStyle>('action-notes', '4.2');

test.each([
  ['as the terms say', notes, null, 'action-notes'],
  ['as asked for once, whatever they say', notes, 'narrative', 'narrative'],
  ['in full where they are silent', SILENT, null, 'narrative'],
  ['in full where nobody entered it', NOT_ENTERED, null, 'narrative'],
  ['as asked for where they are silent', SILENT, 'action-notes', 'action-notes'],
] as const)('minutes are written %s (M2, BCP 4.2)', (_case, minutesStyle, asked, style) => {
  const terms = [someTermsOfReference({ rules: rulesWith({ minutesStyle }) })];
  expect(minutesStyleOn(aPartnership({ terms }), isoDate('2026-06-10'), asked)).toBe(style);
});
