import { describe, expect, it } from 'vitest';
import { refusalCodeSchema } from '#shared/ipc/result';
import { refusalText } from '#shared/text/refusals';

describe('refusalText', () => {
  it.each(refusalCodeSchema.options)(
    'has whole sentences for %s, with or without details',
    (code) => {
      const details = { name: 'Police', clause: '8.7', title: 'Item', document: 'a.json' };
      for (const text of [refusalText({ code }), refusalText({ code, details })]) {
        expect(text).toMatch(/^[A-Z“].*\.$/);
        expect(text).not.toMatch(/undefined|“”/);
      }
    },
  );

  it('names the clause that forbids a decision', () => {
    expect(refusalText({ code: 'inquorate-no-decisions', details: { clause: '8.7' } })).toContain(
      'terms of reference, clause 8.7',
    );
  });
});
