import { reasonOf, type Log } from '../log';
import type { FiledPaperMaker } from '../paper-files';
import { convertByOffice, firstProgram } from './office-converter';

type Makers = {
  /** Makes the Word document. */
  render: FiledPaperMaker;
  /** Makes the PDF from what is shown on screen. */
  print: FiledPaperMaker;
  /** Where LibreOffice may be. */
  places: readonly string[];
  log: Log;
};

/**
 * Papers as PDF: by LibreOffice from the Word document where it is installed, so that both have the same
 * pages; by the app itself where it is not, or where it fails.
 */
export function createPdfMaker({ render, print, places, log }: Makers): FiledPaperMaker {
  return async (description, signal, files) => {
    const program = await firstProgram(places);
    if (program === null) return print(description, signal, files);
    const docx = await render(description, signal, files);
    try {
      return await convertByOffice(program, docx, signal);
    } catch (error) {
      signal?.throwIfAborted();
      log.error('office-failed', { reason: reasonOf(error) });
      return print(description, signal, files);
    }
  };
}
