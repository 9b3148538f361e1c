import { describe, expect, test } from 'vitest';
import { emptyActionLog } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import { anAction } from '../../../support/sample-records';
import { useCases } from '../../../support/use-cases';
import { aBoardOf } from '../../../support/warwickshire-board';

describe('a body (P18)', () => {
  test('is renamed on every partnership, unless another has the name, and that is undone', async () => {
    const app = await useCases();
    const board = await aBoardOf(app, null);
    await board.join('Police');
    await board.join('Courts');
    const [courts] = await app.get('people:organisations', {});
    const organisationId = courts!.id;
    const { undo } = await app.get('people:renameOrganisation', { organisationId, name: 'HMCTS' });
    const open = () => app.get('people:openOrganisation', { organisationId });
    expect((await open()).organisation.name).toBe('HMCTS');
    await app.get('app:undo', { token: undo });
    expect((await open()).organisation.name).toBe('Courts');
    const taken = { organisationId, name: 'POLICE' };
    expect((await app.refused('people:renameOrganisation', taken)).code).toBe('name-taken');
    const gone = { organisationId: 'gone', name: 'Any' };
    expect((await app.refused('people:renameOrganisation', gone)).code).toBe('not-found');
  });

  test('is shown with its own open actions, not with those of its people or closed ones', async () => {
    const app = await useCases();
    const board = await aBoardOf(app, null);
    await board.join('Police');
    const [police] = await app.get('people:organisations', {});
    const { partnershipId } = board;
    const bodyIds = [police!.id];
    const actions = [
      anAction(1, { bodyIds }),
      anAction(2, { bodyIds, status: 'complete', closedOn: isoDate('2026-06-01') }),
      anAction(3),
    ];
    const next = { ...emptyActionLog(partnershipId), actions };
    await app.deps.changes.commit([{ kind: 'action-log', id: partnershipId, next }]);
    const opened = await app.get('people:openOrganisation', { organisationId: police!.id });
    expect(opened.actions).toEqual([
      {
        id: 'action-1',
        reference: 'A-2026-001',
        due: '2026-07-10',
        status: 'open',
        partnershipId,
        partnershipName: 'Safer Anyshire',
      },
    ]);
  });
});
