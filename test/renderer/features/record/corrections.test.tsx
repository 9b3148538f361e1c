import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { aCorrection, laterMeeting, minuted, openRecord } from '../../../support/open-record';
import { emptyCycle } from '../../../support/sample-timeline';

const confirmed = {
  meetingId: laterMeeting.id,
  on: isoDate('2026-06-11'),
  withCorrections: true,
};
const locked = { cycle: { ...emptyCycle, minutesConfirmed: confirmed } };

async function section(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: 'Corrections' });
}

describe('corrections (M1)', () => {
  it('are none, and until they are locked the text itself can be changed', async () => {
    openRecord(minuted('Said.'));
    expect(
      await screen.findByText(/^Nothing has been corrected. Until the minutes are confirmed/),
    ).toBeDefined();
  });

  it('stand in words against what was recorded', async () => {
    openRecord(minuted('Said.', { ...locked, corrections: [aCorrection] }));
    const within1 = within(await section());
    expect(within1.getByText('Item 1, Cameras')).toBeDefined();
    expect(within1.getByText('ten cameras').tagName).toBe('DEL');
    expect(within1.getByText('ten cameras').parentElement?.textContent).toBe(
      'Recorded: ten cameras',
    );
    expect(within1.getByText('six cameras').tagName).toBe('INS');
    expect(
      await within1.findByText('Corrected by the meeting of 11 June 2026, 12 June 2026.'),
    ).toBeDefined();
  });

  it('say where nothing was recorded, and where words are struck out', async () => {
    const corrections = [
      { ...aCorrection, itemId: null, was: '', meetingId: null },
      { ...aCorrection, id: 'correction-2' as typeof aCorrection.id, shouldBe: '' },
    ];
    openRecord(minuted('Said.', { ...locked, corrections }));
    const within1 = within(await section());
    expect(within1.getByText('The minutes as a whole')).toBeDefined();
    expect(within1.getByText('Recorded: nothing was recorded')).toBeDefined();
    expect(within1.getByText('Should have been: struck out')).toBeDefined();
    expect(await within1.findByText('Corrected on 12 June 2026.')).toBeDefined();
  });

  it('are recorded with the meeting that confirmed the minutes at hand', async () => {
    const { bridge, user } = openRecord(minuted('Said.', locked));
    await user.click(await screen.findByRole('button', { name: 'Record a correction' }));
    const panel = await screen.findByRole('dialog', { name: 'Record a correction' });
    await user.click(await within(panel).findByRole('button', { name: 'Record correction' }));
    expect(await within(panel).findByText(/^Enter the words recorded, or/)).toBeDefined();
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'What is corrected' }),
      '2. Budget',
    );
    await user.type(within(panel).getByRole('textbox', { name: 'The words recorded' }), 'ten');
    await user.type(
      within(panel).getByRole('textbox', { name: 'The words that should have been' }),
      'six',
    );
    await user.click(within(panel).getByRole('button', { name: 'Record correction' }));
    await waitFor(() =>
      expect(bridge.sent('record:saveCorrection')).toMatchObject([
        {
          correction: {
            id: null,
            itemId: ids.item(2),
            was: 'ten',
            shouldBe: 'six',
            on: '2026-06-11',
            meetingId: laterMeeting.id,
          },
        },
      ]),
    );
    expect(await screen.findByText('Correction recorded.')).toBeDefined();
  });

  it('take their day from the meeting that is chosen', async () => {
    const { bridge, user } = openRecord(minuted('Said.'));
    await user.click(await screen.findByRole('button', { name: 'Record a correction' }));
    const panel = await screen.findByRole('dialog');
    const by = await within(panel).findByRole('combobox', { name: 'Corrected by the meeting of' });
    await user.selectOptions(by, laterMeeting.id);
    await user.selectOptions(by, 'A meeting that is not kept here');
    await user.selectOptions(by, laterMeeting.id);
    await user.type(within(panel).getByRole('textbox', { name: 'The words recorded' }), 'ten');
    await user.click(within(panel).getByRole('button', { name: 'Record correction' }));
    await waitFor(() =>
      expect(bridge.sent('record:saveCorrection')).toMatchObject([
        { correction: { itemId: null, on: '2026-06-11', meetingId: laterMeeting.id } },
      ]),
    );
  });

  it('are changed and removed', async () => {
    const { bridge, user } = openRecord(
      minuted('Said.', { ...locked, corrections: [aCorrection] }),
    );
    const about = 'the correction of Item 1, Cameras';
    await user.click(await screen.findByRole('button', { name: `Change ${about}` }));
    const panel = await screen.findByRole('dialog', { name: 'Change a correction' });
    const words = await within(panel).findByRole('textbox', {
      name: 'The words that should have been',
    });
    expect((words as HTMLTextAreaElement).value).toBe('six cameras');
    await user.type(words, ', not more');
    await user.click(within(panel).getByRole('button', { name: 'Record correction' }));
    await waitFor(() =>
      expect(bridge.sent('record:saveCorrection')).toMatchObject([
        { correction: { ...aCorrection, shouldBe: 'six cameras, not more' } },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: `Remove ${about}` }));
    await waitFor(() =>
      expect(bridge.sent('record:removeCorrection')).toMatchObject([
        { correctionId: aCorrection.id },
      ]),
    );
  });
});
