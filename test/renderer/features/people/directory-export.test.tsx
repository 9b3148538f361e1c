import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import { fileTokenSchema } from '#shared/ipc/areas/exports';
import { ok, refuse } from '#shared/ipc/result';
import { aPerson, ids } from '../../../support/board-builders';
import { boardAnswers, boardView, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { nothingRecorded } from '../../../support/person-records';
import { TODAY } from '../../../support/sample-records';

const view = boardView();
const file = { token: fileTokenSchema.parse('file-1'), fileName: 'People.vcf' };

function answers(more: Answers = {}): Answers {
  const listed = (key: string, name: string) => ({
    id: ids.person(key),
    name,
    jobTitle: '',
    organisation: '',
    partnerships: 1,
  });
  return {
    ...boardAnswers(view),
    'people:list': () => ok([listed('bell', 'Grace Bell'), listed('lane', 'Oliver Lane')]),
    'people:duplicates': () => ok([]),
    'directoryExport:save': () => ok({ file, people: 2, leftOut: 1 }),
    ...more,
  };
}

async function openExport(search = '', more: Answers = {}) {
  const opened = openScreen('/people', answers(more));
  const field = await screen.findByRole('textbox', { name: 'Find a person' });
  if (search !== '') await opened.user.type(field, search);
  await opened.user.click(screen.getByRole('button', { name: 'Export people' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Export people' }));
  return { ...opened, panel };
}

type Asked = Input<'directoryExport:save'>;

describe('people who leave the app (P18)', () => {
  it('are all people as a workbook, unless something else is chosen, and who is left out is said', async () => {
    const { bridge, user, panel } = await openExport();
    expect(panel.queryByRole('radio', { name: /found by/ })).toBeNull();
    await user.click(panel.getByRole('button', { name: 'Save file' }));
    expect(
      await screen.findByText(
        'Saved as People.vcf. 1 person whose name and details were taken out is left out.',
      ),
    ).toBeDefined();
    const all: Asked = { format: 'xlsx', scope: { of: 'all' } };
    expect(bridge.sent('directoryExport:save')).toEqual([all]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('are those who are found, where somebody searched', async () => {
    const { bridge, user, panel } = await openExport('bell');
    expect(panel.getByRole('radio', { name: 'The one person found by “bell”' })).toHaveProperty(
      'checked',
      true,
    );
    await user.click(panel.getByRole('radio', { name: 'Contact cards (.vcf)' }));
    await user.click(panel.getByRole('button', { name: 'Save file' }));
    const found: Asked = { format: 'vcf', scope: { of: 'found', search: 'bell' } };
    expect(bridge.sent('directoryExport:save')).toEqual([found]);
  });

  it('are not those who are found where nobody is', async () => {
    const { panel } = await openExport('zzz');
    expect(panel.queryByRole('radio', { name: /found by/ })).toBeNull();
    expect(panel.getByRole('radio', { name: 'All 2 people' })).toHaveProperty('checked', true);
  });

  it('are those on a partnership that is chosen', async () => {
    const { bridge, user, panel } = await openExport();
    await user.click(panel.getByRole('radio', { name: 'Those on one partnership today' }));
    expect(panel.getByRole('combobox', { name: 'Partnership' })).toBeDefined();
    await user.click(panel.getByRole('button', { name: 'Save file' }));
    const partnershipId = view.partnership.id;
    const of: Asked = { format: 'xlsx', scope: { of: 'partnership', partnershipId } };
    expect(bridge.sent('directoryExport:save')).toEqual([of]);
  });

  it.each<[string, Answers]>([
    ['nowhere is chosen', { 'directoryExport:save': () => ok(null) }],
    ['the disk refuses', { 'directoryExport:save': () => refuse('disk-full') }],
  ])('stay to be chosen where %s', async (_, more) => {
    const { bridge, user, panel } = await openExport('', more);
    await user.click(panel.getByRole('button', { name: 'Save file' }));
    await waitFor(() => expect(bridge.sent('directoryExport:save')).toHaveLength(1));
    expect(panel.getByRole('button', { name: 'Save file' })).toBeDefined();
    expect(screen.queryByText(/^Saved as/)).toBeNull();
  });

  it('are one, as a contact card from their page', async () => {
    const person = aPerson('bell', { name: 'Grace Bell' });
    const { bridge, user } = openScreen(`/people/${person.id}`, {
      ...answers({
        'people:open': () =>
          ok({ person, organisation: '', today: TODAY, holdings: [], clashes: [] }),
        'people:record': () => ok(nothingRecorded),
        'directoryExport:save': () => ok({ file, people: 1, leftOut: 0 }),
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Contact card' }));
    expect(await screen.findByText('Saved as People.vcf.')).toBeDefined();
    const one: Asked = { format: 'vcf', scope: { of: 'person', personId: person.id } };
    expect(bridge.sent('directoryExport:save')).toEqual([one]);
  });
});
