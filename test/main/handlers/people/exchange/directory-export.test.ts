import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../../main/exchange/tables/read-table';
import { directoryApp, HARD } from '../../../../support/directory-app';

const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('people who leave the app (P18)', () => {
  test('as a workbook are a sheet of people, one of organisations, and what it says of itself', async () => {
    const { app, seen } = await directoryApp();
    const saved = await app.get('directoryExport:save', { format: 'xlsx', scope: { of: 'all' } });
    expect(saved).toMatchObject({ people: 4, leftOut: 1, file: { fileName: seen.names[0] } });
    expect(seen.names).toEqual(['People 2026-06-12.xlsx']);
    const files = unzipSync(seen.bytes[0]!);
    expect(decoded(files['xl/workbook.xml'])).toMatch(/People.*Organisations.*About/s);
    const words = decoded(files['xl/sharedStrings.xml']);
    expect(words).toContain('Nobody’s Trust');
    expect(words).toContain('1 person whose name and details were taken out is left out.');
    expect(words).not.toContain('A former member');
  });

  test('as CSV are their rows alone, with no cell that a spreadsheet runs', async () => {
    const { app, seen } = await directoryApp();
    await app.get('directoryExport:save', { format: 'csv', scope: { of: 'all' } });
    expect(decoded(seen.bytes[0]).split('\r\n')).toEqual([
      '\uFEFFName,Initials,How the name is said,Organisation,Job title,E-mail,Telephone'.slice(1),
      "Cllr Grace Bell,GB,grayss,The Anyshire Council,Leader,office@anyshire.example,'+44 1632 960001",
      'Li,,,,,,',
      'Marcus Cole,,,The Anyshire Council,,office@anyshire.example,',
      `"Siân ""Sha"" Pryce; n",,,"Anyshire Police; ""North"", East",'=1+1,no address,'-1`,
      '',
    ]);
  });

  test('may be those whom the screen finds', async () => {
    const { app, seen } = await directoryApp();
    const scope = { of: 'found', search: 'SIAN police' } as const;
    const saved = await app.get('directoryExport:save', { format: 'vcf', scope });
    expect(saved).toMatchObject({ people: 1, leftOut: 0 });
    expect(decoded(seen.bytes[0])).toContain('FN:Siân "Sha" Pryce\\; n\r\n');
  });

  test('may be one person, whose name the file has, safely', async () => {
    const people = [{ ...HARD.people[0]!, name: '../CON: "Bell"' }];
    const { app, seen } = await directoryApp({ ...HARD, people });
    const scope = { of: 'person', personId: people[0]!.id } as const;
    await app.get('directoryExport:save', { format: 'vcf', scope });
    expect(seen.names[0]).toMatch(/^_?CON Bell.*\.vcf$/);
  });

  test('may be those who hold something in a partnership, under its name', async () => {
    const { app, seen } = await directoryApp({ people: [HARD.people[3]!], organisations: [] });
    const { partnership } = await app.get('partnerships:createSample', {});
    const scope = { of: 'partnership', partnershipId: partnership.id } as const;
    const { people } = (await app.get('directoryExport:save', { format: 'xlsx', scope }))!;
    expect(people).toBeGreaterThan(3);
    expect(seen.names[0]).toBe(`${partnership.name} people 2026-06-12.xlsx`);
    const table = await readTable({ name: 'a.xlsx', bytes: seen.bytes[0]! });
    expect('rows' in table && table.rows.length).toBe(people + 1);
    const { people: all } = (await app.get('directoryExport:save', {
      format: 'csv',
      scope: { of: 'all' },
    }))!;
    expect(all).toBe(people + 1);
  });

  test('that nobody is found is said in the file, and somebody who is not there is refused', async () => {
    const { app, seen } = await directoryApp();
    const nobody = { of: 'found', search: 'zzz' } as const;
    await app.get('directoryExport:save', { format: 'xlsx', scope: nobody });
    const words = decoded(unzipSync(seen.bytes[0]!)['xl/sharedStrings.xml']);
    expect(words).toContain('Nobody is in it.');
    const gone = { of: 'person', personId: 'nobody' } as const;
    expect((await app.refused('directoryExport:save', { format: 'vcf', scope: gone })).code).toBe(
      'not-found',
    );
  });

  test('are written nowhere where nowhere is chosen', async () => {
    const { app, seen } = await directoryApp();
    app.deps.files.chooseWhereToSave = () => Promise.resolve(null);
    expect(
      await app.get('directoryExport:save', { format: 'vcf', scope: { of: 'all' } }),
    ).toBeNull();
    expect(seen.bytes).toEqual([]);
  });
});
