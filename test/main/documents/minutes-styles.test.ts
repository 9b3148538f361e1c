import { expect, test } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import { minutesStyleSchema } from '#shared/model/rules/minutes-rules';
import { renderDocx } from '../../../main/documents/render-docx';
import { confidentialPapers } from '../../support/confidential-papers';
import { lintDocx } from '../../support/docx-lint';
import { openXmlErrors } from '../../support/open-xml-validation';
import { boardPapers } from '../../support/sample-papers';

test.each(minutesStyleSchema.options)(
  'minutes in style %s are sound in Word (M2)',
  async (style) => {
    for (const papers of [
      boardPapers(),
      { ...confidentialPapers(), version: 'complete' as const },
    ]) {
      const bytes = await renderDocx(minutesDocument({ ...papers, style }));
      expect(lintDocx(bytes)).toEqual([]);
      expect(await openXmlErrors(bytes)).toEqual([]);
    }
  },
);
