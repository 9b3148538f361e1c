import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { SILENT, stated } from '#shared/model/setting';
import { aRepresentative } from '../../../support/board-builders';
import { openMembers, rowOf, viewWithHomes as viewWith } from '../../../support/open-members';

describe('the total of seats', () => {
  it('is listed with its clause (P1, Warwickshire 4.1)', async () => {
    openMembers(viewWith({ seats: 5 }));
    expect(await screen.findByText(/^3 organisations, 7 seats, 5 vacant; 3 count/)).toBeDefined();
    expect(screen.getByText(/list the members \(4\.1\): 7 seats in all/)).toBeDefined();
    expect((await rowOf('Anyshire Homes')).textContent).toContain('5 vacant');
  });

  it('is none where membership is open, and silence is said (P11, WACSO)', async () => {
    openMembers(viewWith({}, { membership: stated('open', '3') }));
    expect(await screen.findByText(/^3 organisations, 1 seat vacant; 3 count/)).toBeDefined();
    expect(screen.getByText(/Membership is open, so that there is no total/)).toBeDefined();
  });

  it('is told as not known to be complete where the terms are silent', async () => {
    openMembers(viewWith({}, { membership: SILENT }));
    expect(await screen.findByText(/do not say whether these are all the members/)).toBeDefined();
  });
});

describe('a member organisation', () => {
  it('shows its limit with the question, who acts for it and its note (P4, Safer Essex 11)', async () => {
    const limit = { number: 2, applies: 'not-stated' } as const;
    openMembers(viewWith({ limit, representedBy: 'Mid Anyshire Homes', note: 'In turn' }));
    const row = await rowOf('Anyshire Homes');
    expect(row.textContent).toContain('For all together, or for each body? The terms do not say.');
    expect(row.textContent).toContain('Represented by Mid Anyshire Homes');
    expect(row.textContent).toContain('In turn');
  });

  it('warns where more sit for it than may (P4)', async () => {
    const view = viewWith({ limit: { number: 1, applies: 'in-all' } });
    const representatives = ['lloyd', 'grant'].map((key) => aRepresentative(key, 'homes'));
    openMembers({ ...view, partnership: { ...view.partnership, representatives } });
    const row = await rowOf('Anyshire Homes');
    expect(row.textContent).toContain('2 sit for it, above its limit of 1.');
    expect(row.textContent).toContain('1 too many');
  });

  it('warns where the terms ask for a permanent representative (P5, BCP 5.2)', async () => {
    openMembers(viewWith({}, { permanentRepresentative: stated(true, '5.2') }));
    expect((await rowOf('Anyshire Homes')).textContent).toContain(
      'No permanent representative is named, as the terms ask (terms of reference, clause 5.2).',
    );
  });

  it('shows that it is leaving, with the computed end, and that it is suspended (P15, P16)', async () => {
    openMembers(
      viewWith({
        withdrawal: { noticeGiven: isoDate('2026-05-01'), agreedEnd: null },
        suspensions: [
          { personId: null, from: isoDate('2026-06-01'), until: null, countsTowardsQuorum: false },
        ],
      }),
    );
    const text = (await rowOf('Anyshire Homes')).textContent;
    expect(text).toContain('Notice given on 1 May 2026; last day 1 May 2027 at the earliest (9)');
    expect(text).toContain('SuspendedFrom 1 June 2026; does not count towards the quorum');
  });

  it('flags an early end, and a notice that is over (P15)', async () => {
    openMembers(
      viewWith({
        withdrawal: { noticeGiven: isoDate('2026-05-01'), agreedEnd: isoDate('2026-06-11') },
      }),
    );
    const text = (await rowOf('Anyshire Homes')).textContent;
    expect(text).toContain('Its notice was over on 11 June 2026, as agreed: enter its last day');
    expect(text).toContain('This is before 1 May 2027: the partnership has to agree to it.');
  });
});

describe('bodies that are not in', () => {
  it('stand apart with what their admission still lacks (P13, P22)', async () => {
    openMembers(viewWith({ standing: 'invited' }));
    const table = await screen.findByRole('table', { name: 'Invited and declined' });
    expect(table.textContent).toContain('Invited, not yet a member');
    expect(table.textContent).toContain('Its admission still lacks: who proposed it');
    expect(table.textContent).toContain('approval of Public Service Board (4.3)');
    expect(screen.getByText(/^2 organisations, 2 seats, none vacant; 2 count/)).toBeDefined();
    expect(
      within(screen.getByRole('table', { name: 'Member organisations' })).queryByText(
        'Anyshire Homes',
      ),
    ).toBeNull();
  });

  it('ask for nothing once they have declined', async () => {
    openMembers(viewWith({ standing: 'declined' }));
    const table = await screen.findByRole('table', { name: 'Invited and declined' });
    expect(table.textContent).toContain('Declined');
    expect(table.textContent).not.toContain('lacks');
  });
});
