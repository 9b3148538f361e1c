import type { CSSProperties } from 'react';
import type { DocumentDescription } from '#shared/documents/document-block';
import { paletteOf } from '#shared/documents/palette';
import { paperText } from '#shared/documents/paper-text';
import { Block } from './block';
import { inLists } from './in-lists';
import classes from './paper.module.css';

/** A paper, and the address of its logo; empty where it has none. */
export type PreviewedPaper = { description: DocumentDescription; logo: string };

/** The colours of the Word document by their names, for the style sheet. */
function coloursOf(accent: string | null): CSSProperties {
  return Object.fromEntries(
    Object.entries(paletteOf(accent)).map(([name, colour]) => [`--paper-${name}`, `#${colour}`]),
  );
}

/** A paper as it is going to leave the app: of the same blocks as the Word document, white in any scheme. */
export function Paper({ description, logo }: PreviewedPaper) {
  const { blocks, language, orientation, fontSize, footerText, marking, look } = description;
  const style: CSSProperties = { ...coloursOf(look.accent), fontSize: `${fontSize}pt` };
  const markingLine = marking === 'none' ? null : <p className={classes.marking}>{marking}</p>;
  return (
    <article
      lang={language}
      dir="ltr"
      className={classes.paper}
      data-turned={orientation}
      style={style}
    >
      <div className={classes.edge}>{markingLine}</div>
      {look.logo !== null && logo !== '' && (
        <img className={classes.logo} src={logo} alt={look.logo.description} />
      )}
      {inLists(blocks).map((block, index) => (
        // Nothing of a paper ever moves while it is looked at: its place is its name.
        // oxlint-disable-next-line react/no-array-index-key -- a block has no name but its place
        <Block key={index} block={block} />
      ))}
      <div className={classes.edge}>
        <p className={classes.footer}>{paperText(footerText)}</p>
        {markingLine}
      </div>
    </article>
  );
}
