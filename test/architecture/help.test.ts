import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpPartsOf } from '#shared/domain/help/help-parts';
import { helpText } from '#shared/text/screens/settings';

const folder = join(import.meta.dirname, '..', '..', 'renderer', 'help');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));
const pictures = readdirSync(join(folder, 'pictures'));
const source = (page: string): string => readFileSync(join(folder, `${page}.md`), 'utf8');

/** Every link or picture of all pages: the page it is on, its words, and where it leads. */
const named = (form: RegExp): { page: string; words: string; to: string }[] =>
  pages.flatMap((page) =>
    [...source(page).matchAll(form)].map(([, words = '', to = '']) => ({ page, words, to })),
  );
const shown = named(/!\[([^\]]*)\]\(([^)\s]+)\)/g);
const links = named(/(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g);

/** The headings of all pages, as addresses name them. */
const parts = new Set(
  pages.flatMap((page) =>
    helpPartsOf(page, page, source(page)).map(({ part }) =>
      part === null ? `#/help/${page}` : `#/help/${page}?part=${part}`,
    ),
  ),
);

describe('the Help', () => {
  it('has a title for every page, and a page for every title', () => {
    expect(pages.toSorted()).toEqual(Object.keys(helpText.titles).toSorted());
  });

  it('shows pictures that are there, each with words for those who do not see it', () => {
    expect(shown.length).toBeGreaterThanOrEqual(6);
    for (const { page, words, to } of shown) {
      expect([page, pictures.includes(to.replace(/^pictures\//, ''))]).toEqual([page, true]);
      expect([page, words.length > 20]).toEqual([page, true]);
    }
  });

  it('has no picture that no page shows', () => {
    const used = shown.map(({ to }) => to.replace(/^pictures\//, ''));
    expect(pictures.filter((name) => !used.includes(name))).toEqual([]);
  });

  it('leads to pages and headings that are there; screens are tried in the real app', () => {
    expect(links.length).toBeGreaterThan(50);
    for (const { page, to } of links) {
      expect([page, to, to.startsWith('#/')]).toEqual([page, to, true]);
    }
    const within = links.filter(({ to }) => to.startsWith('#/help/'));
    expect(within.filter(({ to }) => !parts.has(to))).toEqual([]);
  });

  it('has each heading once on its page, so that an address names one', () => {
    for (const page of pages) {
      const own = helpPartsOf(page, page, source(page)).map(({ part }) => part);
      expect([page, own]).toEqual([page, [...new Set(own)]]);
    }
  });
});
