import { expect, test } from 'vitest';
import { officePlaces } from '../../../main/pdf/office-places';

test('on Linux LibreOffice is looked for on the PATH first, then where packages put it', () => {
  const [first, ...rest] = officePlaces({ platform: 'linux', env: { PATH: '/opt/lo:bin::.' } });
  expect(first).toBe('/opt/lo/soffice');
  expect(rest).toContain('/usr/bin/soffice');
});

test('on Windows in both folders for programs, and never beside a document', () => {
  const env = { Path: String.raw`.;C:\tools;docs`, ProgramFiles: String.raw`C:\Program Files` };
  expect(officePlaces({ platform: 'win32', env })).toEqual([
    String.raw`C:\tools\soffice.exe`,
    String.raw`C:\Program Files\LibreOffice\program\soffice.exe`,
  ]);
});

test('on macOS in the folder of applications', () => {
  expect(officePlaces({ platform: 'darwin', env: {} })).toEqual([
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ]);
});

test('nowhere where PDFs are to be made without it', () => {
  const env = { PATH: '/usr/bin', MINUTE_BOOK_WITHOUT_OFFICE: '1' };
  expect(officePlaces({ platform: 'linux', env })).toEqual([]);
});
