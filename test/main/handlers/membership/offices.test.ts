import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { useCases } from '../../../support/use-cases';
import { aBoardOf } from '../../../support/warwickshire-board';

async function aWarwickshireBoard() {
  const app = await useCases();
  const board = await aBoardOf(app, 'warwickshire');
  const bell = await board.seat('Grace Bell', 'Warwickshire County Council');
  const cole = await board.seat('Marcus Cole', 'Police Service');
  const setRule = async (rules: object) => {
    const { partnership } = await board.open();
    await app.get('terms:saveRules', {
      partnershipId: board.partnershipId,
      termsId: partnership.terms[0]!.id,
      rules,
    });
  };
  return { app, board, bell, cole, setRule };
}

describe('recording an appointment', () => {
  test('keeps role, way and executive group, and is taken back (C2, P17)', async () => {
    const { app, board, bell } = await aWarwickshireBoard();
    const office = board.office(bell, {
      way: 'elected',
      inExecutive: true,
      from: isoDate('2026-04-01'),
    });
    const { view, undo } = await app.get('partnerships:saveOffice', office);
    expect(view.partnership.offices).toMatchObject([
      { role: 'chair', way: 'elected', inExecutive: true, from: '2026-04-01', endedBy: null },
    ]);
    await app.get('app:undo', { token: undo });
    expect((await board.open()).partnership.offices).toEqual([]);
  });

  test('refuses a Vice-Chair of the Chair’s body with the clause (C3, Warwickshire 5.4)', async () => {
    const { app, board, bell } = await aWarwickshireBoard();
    const other = await board.seat('Ruth Adeyemi', 'Warwickshire County Council');
    await app.get('partnerships:saveOffice', board.office(bell));
    const vice = board.office(other, { role: 'vice-chair', title: 'Vice-Chair' });
    expect(await app.refused('partnerships:saveOffice', vice)).toEqual({
      code: 'not-eligible',
      details: {
        about: 'same-body',
        clause: '5.4',
        name: 'Ruth Adeyemi',
        other: 'Grace Bell',
        body: 'Warwickshire County Council',
      },
    });
    expect((await board.open()).partnership.offices).toHaveLength(1);
  });

  test('refuses who is no member on the first day, and takes them on the day they are (C1, C2)', async () => {
    const { app, board } = await aWarwickshireBoard();
    const shah = await board.seat('Priya Shah', 'Probation', { from: '2026-07-01' });
    const from = (day: string) => board.office(shah, { from: isoDate(day) });
    expect(await app.refused('partnerships:saveOffice', from('2026-06-30'))).toEqual({
      code: 'not-eligible',
      details: { about: 'no-member', clause: '5.2', name: 'Priya Shah' },
    });
    const { view } = await app.get('partnerships:saveOffice', from('2026-07-01'));
    expect(view.partnership.offices).toHaveLength(1);
  });

  test('goes by the rules of the day on which it begins (T8)', async () => {
    const { app, board, bell, cole } = await aWarwickshireBoard();
    await app.get('partnerships:saveOffice', board.office(bell, { from: isoDate('2026-05-01') }));
    await app.get('terms:adopt', {
      partnershipId: board.partnershipId,
      version: '2',
      amendments: '',
      byWhom: '',
      circulation: '',
      adopted: '2026-09-01',
    });
    const { partnership } = await board.open();
    await app.get('terms:saveRules', {
      partnershipId: board.partnershipId,
      termsId: partnership.terms[1]!.id,
      rules: { chairsFromDifferentBodies: stated(false, '5.4') },
    });
    const adeyemi = await board.seat('Ruth Adeyemi', 'Warwickshire County Council');
    const vice = { role: 'vice-chair', title: 'Vice-Chair' } as const;
    const on = (day: string) => board.office(adeyemi, { ...vice, from: isoDate(day) });
    expect((await app.refused('partnerships:saveOffice', on('2026-08-31'))).code).toBe(
      'not-eligible',
    );
    await app.get('partnerships:saveOffice', on('2026-09-01'));
    expect((await board.open()).partnership.offices).toHaveLength(2);
    expect(cole).not.toBe(adeyemi);
  });

  test.each([
    ['the terms are silent', { chairsFromDifferentBodies: SILENT }],
    ['nobody has entered the rule', { chairsFromDifferentBodies: NOT_ENTERED }],
  ])('takes one that is only to be asked about, because %s (C3)', async (_, rules) => {
    const { app, board, bell, setRule } = await aWarwickshireBoard();
    await setRule(rules);
    const other = await board.seat('Ruth Adeyemi', 'Warwickshire County Council');
    await app.get('partnerships:saveOffice', board.office(bell));
    const vice = board.office(other, { role: 'vice-chair', title: 'Vice-Chair' });
    const { view } = await app.get('partnerships:saveOffice', vice);
    expect(view.partnership.offices).toHaveLength(2);
  });
});

describe('what has happened since an appointment', () => {
  test('blocks no later correction: a Chair who moved keeps a record that can be ended (C3)', async () => {
    const { app, board, bell, cole } = await aWarwickshireBoard();
    const chair = await app.get('partnerships:saveOffice', board.office(bell));
    await app.get(
      'partnerships:saveOffice',
      board.office(cole, { role: 'vice-chair', title: 'Vice-Chair' }),
    );
    const part = chair.view.partnership.representatives.find(({ personId }) => personId === bell);
    await app.get('partnerships:saveRepresentative', {
      partnershipId: board.partnershipId,
      representativeId: part!.id,
      personId: bell,
      person: { name: 'Grace Bell', jobTitle: '', email: '', phone: '' },
      memberId: (await board.memberCalled('Police Service')).id,
      role: 'representative',
      leadsOn: '',
      from: null,
      until: null,
    });
    const officeId = chair.view.partnership.offices[0]!.id;
    const ended = board.office(bell, { officeId, until: isoDate('2026-06-30') });
    const { view } = await app.get('partnerships:saveOffice', ended);
    expect(view.partnership.offices[0]).toMatchObject({ until: '2026-06-30' });
  });

  test('does not let another person be put into the record past the rules (C2)', async () => {
    const { app, board, bell } = await aWarwickshireBoard();
    const { view } = await app.get('partnerships:saveOffice', board.office(bell));
    const officeId = view.partnership.offices[0]!.id;
    const { personId } = await app.get('partnerships:addPerson', {
      name: 'Sam',
      jobTitle: '',
      organisationName: '',
    });
    const changed = board.office(personId, { officeId });
    expect((await app.refused('partnerships:saveOffice', changed)).code).toBe('not-eligible');
  });
});

describe('a motion of no confidence (C5, Warwickshire 5.3)', () => {
  const motion = { endedBy: 'no-confidence', until: isoDate('2026-06-10') } as const;

  test('ends the Chair’s term on its day, and opens a vacancy', async () => {
    const { app, board, bell } = await aWarwickshireBoard();
    const { view } = await app.get('partnerships:saveOffice', board.office(bell));
    const officeId = view.partnership.offices[0]!.id;
    const removed = board.office(bell, { officeId, ...motion });
    const after = await app.get('partnerships:saveOffice', removed);
    expect(after.view.partnership.offices).toMatchObject([
      { endedBy: 'no-confidence', until: '2026-06-10' },
    ]);
    const { rows } = await app.get('due:list', {});
    expect(rows.some(({ kind, subject }) => kind === 'office-vacant' && subject === 'Chair')).toBe(
      true,
    );
    // Its record can be corrected afterwards, without the motion being judged again.
    await app.get('partnerships:saveOffice', { ...removed, title: 'Chair of the Board' });
  });

  test('needs its day', async () => {
    const { app, board, bell } = await aWarwickshireBoard();
    const { view } = await app.get('partnerships:saveOffice', board.office(bell));
    const officeId = view.partnership.offices[0]!.id;
    const without = board.office(bell, { officeId, endedBy: 'no-confidence' });
    expect(await app.refused('partnerships:saveOffice', without)).toEqual({
      code: 'no-confidence-not-open',
      details: { because: 'no-day' },
    });
  });

  test.each([
    ['the terms are silent', SILENT, { because: 'silent' }],
    ['nobody has entered the rule', NOT_ENTERED, { because: 'not-entered' }],
    ['the terms do not let it', stated(false, '5.3'), { because: 'not-provided', clause: '5.3' }],
  ])('is refused where %s', async (_, noConfidence, details) => {
    const { app, board, bell, setRule } = await aWarwickshireBoard();
    await setRule({ noConfidence });
    const { view } = await app.get('partnerships:saveOffice', board.office(bell));
    const officeId = view.partnership.offices[0]!.id;
    const refusal = await app.refused(
      'partnerships:saveOffice',
      board.office(bell, { officeId, ...motion }),
    );
    expect(refusal).toEqual({ code: 'no-confidence-not-open', details });
  });

  test('removes no Vice-Chair', async () => {
    const { app, board, cole } = await aWarwickshireBoard();
    const vice = { role: 'vice-chair', title: 'Vice-Chair' } as const;
    const refusal = await app.refused(
      'partnerships:saveOffice',
      board.office(cole, { ...vice, ...motion }),
    );
    expect(refusal.details).toEqual({ because: 'no-such-chair' });
  });
});
