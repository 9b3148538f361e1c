import { z } from 'zod';
import { tableFaultSchema } from '#shared/model/table-import';
import { templateRefusalSchema, templateReportSchema } from '#shared/model/template-report';
import { readArchiveSchema } from '../exchange/partnership-file/read-archive';

/** What is to be read out of a file. */
export type ReadingOrder =
  { what: 'table'; name: string } | { what: 'template' } | { what: 'archive' };

/** A file on its way to what reads it: how long it is, then its pieces; the order comes after the last of them. */
export type ToReader = { bytes: number } | { piece: Uint8Array } | { order: ReadingOrder };

/** As many rows as one message carries, so that taking them in holds up nobody. */
export const ROWS_AT_ONCE = 200;

/** What comes back is checked: what reads a hostile file may be another program by then. */
export const fromReaderSchema = z.union([
  z.strictObject({
    rows: z.array(z.array(z.string().max(25_000)).max(60)).max(ROWS_AT_ONCE),
  }),
  z.strictObject({ table: z.union([z.literal('read'), tableFaultSchema]) }),
  z.strictObject({ archive: readArchiveSchema }),
  z.strictObject({
    template: z.union([
      z.strictObject({ report: templateReportSchema }),
      z.strictObject({ because: templateRefusalSchema }),
    ]),
  }),
]);
/** Rows of a table before the word that it was read; or what was found, or why nothing was. */
export type FromReader = z.infer<typeof fromReaderSchema>;
