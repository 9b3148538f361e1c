import { bench, describe } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import { renderDocx } from '../../main/documents/render-docx';
import { boardPapers } from '../support/sample-papers';
import { paragraphsFor } from './paragraphs';

/** How the time for a Word document grows with its length: it should grow no faster. */
const usual = boardPapers();
const long = { ...usual, meeting: paragraphsFor(usual.meeting, 10) };

describe('minutes in Word', () => {
  bench('of a usual meeting', async () => void (await renderDocx(minutesDocument(usual))));
  bench('with ten times the text', async () => void (await renderDocx(minutesDocument(long))));
});
