import { describe, expect, test } from 'vitest';
import type { PartnershipView } from '#shared/ipc/views';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import { SILENT, stated } from '#shared/model/setting';
import { useCases, type UseCases } from '../../support/use-cases';

const secretariat = { name: 'Beth', team: '', email: '', phone: '' };
const row = { version: '2.0', amendments: 'Quorum raised', byWhom: 'BC', circulation: 'Members' };

async function essex(app: UseCases): Promise<Partnership> {
  const made = await app.get('partnerships:create', {
    presetId: 'safer-essex',
    name: 'Ours',
    area: '',
    secretariat,
  });
  return made.partnership;
}

const half = stated(
  {
    unit: 'organisations' as const,
    measure: { kind: 'fraction' as const, numerator: 1, denominator: 2 },
  },
  '9',
);

async function adopted(app: UseCases): Promise<PartnershipView> {
  const { id: partnershipId } = await essex(app);
  const { view } = await app.get('terms:adopt', {
    partnershipId,
    ...row,
    adopted: isoDate('2026-01-01'),
  });
  return view;
}

describe('the rules', () => {
  test('change one by one; the others stay, and the change is taken back by Undo', async () => {
    const app = await useCases();
    const { id: partnershipId, terms } = await essex(app);
    const termsId = terms[0]!.id;
    const change = { partnershipId, termsId, rules: { quorum: half, agendaNotice: SILENT } };
    const { view, undo } = await app.get('terms:saveRules', change);
    const { rules } = view.partnership.terms[0]!;
    expect([rules.quorum, rules.agendaNotice]).toEqual([half, SILENT]);
    expect(rules.standIn).toEqual(terms[0]!.rules.standIn);
    await app.get('app:undo', { token: undo });
    const after = await app.get('partnerships:open', { partnershipId });
    expect(after.partnership.terms).toEqual(terms);
  });

  test('that contradict the membership are refused with the figures, and nothing changes', async () => {
    const app = await useCases();
    const { id: partnershipId, terms } = await essex(app);
    const quorum = stated(
      { unit: 'organisations' as const, measure: { kind: 'number' as const, number: 17 } },
      '8.7',
    );
    const input = { partnershipId, termsId: terms[0]!.id, rules: { quorum } };
    expect(await app.refused('terms:saveRules', input)).toEqual({
      code: 'rules-contradict',
      details: {
        fault: 'quorum-above-membership',
        needed: '17',
        of: '16',
        unit: 'organisations',
      },
    });
    const after = await app.get('partnerships:open', { partnershipId });
    expect(after.partnership.terms).toEqual(terms);
  });

  test('of a version that is not there cannot be changed', async () => {
    const app = await useCases();
    const { id: partnershipId } = await essex(app);
    const input = { partnershipId, termsId: 'gone', rules: {} };
    expect((await app.refused('terms:saveRules', input)).code).toBe('not-found');
  });
});

describe('versions (T4, T8)', () => {
  test('adopting one keeps the rules of the one before, which old meetings are judged by', async () => {
    const { partnership } = await adopted(await useCases());
    const [old, current] = partnership.terms;
    expect(current).toMatchObject({ ...row, adopted: '2026-01-01', reviewed: null });
    expect(current!.rules).toEqual(old!.rules);
    expect(current!.id).not.toBe(old!.id);
  });

  test('two of one day are refused, and so is a review before adoption', async () => {
    const app = await useCases();
    const { partnership } = await adopted(app);
    const again = { partnershipId: partnership.id, ...row, adopted: isoDate('2026-01-01') };
    expect(await app.refused('terms:adopt', again)).toMatchObject({
      details: { fault: 'adopted-on-the-same-day' },
    });
    const reviewed = isoDate('2025-12-31');
    const termsId = partnership.terms[1]!.id;
    expect(await app.refused('terms:saveVersion', { ...again, termsId, reviewed })).toMatchObject({
      details: { fault: 'review-before-adoption' },
    });
  });

  test('what the table says of one is corrected, and one made in error is removed', async () => {
    const app = await useCases();
    const { partnership } = await adopted(app);
    const partnershipId = partnership.id;
    const termsId = partnership.terms[1]!.id;
    const facts = { ...row, version: '2.1', adopted: isoDate('2026-02-01'), reviewed: null };
    const saved = await app.get('terms:saveVersion', { partnershipId, termsId, ...facts });
    expect(saved.view.partnership.terms[1]).toMatchObject(facts);
    const removed = await app.get('terms:removeVersion', { partnershipId, termsId });
    expect(removed.view.partnership.terms).toEqual([partnership.terms[0]]);
    const last = { partnershipId, termsId: partnership.terms[0]!.id };
    expect((await app.refused('terms:removeVersion', last)).code).toBe('last-version');
  });
});

test('working days: closures get ids, and one that ends before it begins is refused (N13)', async () => {
  const app = await useCases();
  const { id: partnershipId } = await essex(app);
  const closure = {
    id: null,
    from: isoDate('2026-12-24'),
    until: isoDate('2026-12-31'),
    name: 'C',
  };
  const calendar = {
    partnershipId,
    division: 'scotland' as const,
    workedHolidays: [isoDate('2026-11-30')],
    closures: [closure],
  };
  const { view } = await app.get('terms:saveCalendar', calendar);
  expect(view.partnership.calendar).toMatchObject({
    division: 'scotland',
    closures: [{ ...closure, id: expect.stringMatching(/^id-/) as string }],
  });
  const backwards = { ...closure, until: isoDate('2026-12-23') };
  const refused = await app.refused('terms:saveCalendar', { ...calendar, closures: [backwards] });
  expect(refused.code).toBe('end-before-start');
});
