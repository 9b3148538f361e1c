import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import type { MinutesPapers } from '#shared/documents/papers';
import { renderDocx } from '../../../main/documents/render-docx';
import { confidentialPapers } from '../../support/confidential-papers';
import { lintDocx } from '../../support/docx-lint';
import { openXmlErrors } from '../../support/open-xml-validation';

/** The file as it is written, and all of its parts, properties among them, as one text. */
async function written(version: MinutesPapers['version']) {
  const bytes = await renderDocx(minutesDocument({ ...confidentialPapers(), version }));
  const parts = Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]);
  return { bytes, text: JSON.stringify(parts) };
}

test('nothing confidential is in any part of the circulated minutes in Word (M3, X2, Safer Essex 8.4)', async () => {
  const { bytes, text } = await written('circulated');
  expect(text).toContain('Part of this item is recorded separately.');
  expect(text).not.toMatch(/canary|D-2026-001|A-2026-001|D-2026-003/i);
  expect(lintDocx(bytes)).toEqual([]);
  expect(await openXmlErrors(bytes)).toEqual([]);
});

test('all of it is in the complete minutes', async () => {
  const { bytes, text } = await written('complete');
  const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  expect(numbers.filter((number) => !text.includes(`Canary ${number}`))).toEqual([]);
  expect(lintDocx(bytes)).toEqual([]);
  expect(await openXmlErrors(bytes)).toEqual([]);
});
