import { expect, test } from 'vitest';
import { APPROVED_MATTERS, approvalsOf, withApprovals } from '#shared/domain/approved-matters';
import { emptyCycle, word } from '../../support/sample-timeline';

const approvals = [word('Ahmed', '2026-06-02')];

test.each(APPROVED_MATTERS)('the approvals of %s are kept apart (N3, M1, M3)', (matter) => {
  const cycle = withApprovals(emptyCycle, matter, approvals);
  const found = APPROVED_MATTERS.filter((one) => approvalsOf(cycle, one).length > 0);
  expect(found).toEqual([matter]);
  expect(approvalsOf(cycle, matter)).toEqual(approvals);
});
