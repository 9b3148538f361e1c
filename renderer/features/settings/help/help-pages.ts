import { helpPartsOf } from '#shared/domain/help/help-parts';
import { helpText } from '#shared/text/screens/settings';

/** A page of the guide, by the name of its file. */
export type HelpPage = keyof typeof helpText.titles;

const sources = import.meta.glob<string>('../../../help/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pictures = import.meta.glob<string>('../../../help/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** All pages, in the order of the guide. */
export const helpPages = Object.keys(helpText.titles) as HelpPage[];

/** What a page says, in Markdown. */
export const helpSource = (page: HelpPage): string => sources[`../../../help/${page}.md`] ?? '';

/** Where a picture is that a page names as `pictures/agenda.png`; undefined for one that is not there. */
export const helpPicture = (named: string): string | undefined =>
  pictures[`../../../help/${named}`];

/** All that can be found in the help. */
export const helpParts = helpPages.flatMap((page) =>
  helpPartsOf(page, helpText.titles[page], helpSource(page)),
);
