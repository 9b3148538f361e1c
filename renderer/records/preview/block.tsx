import type {
  BulletsBlock,
  ContentsBlock,
  FieldsBlock,
  HeadingBlock,
  ItemHeadingBlock,
  SignatureBlock,
} from '#shared/documents/document-block';
import { paperText } from '#shared/documents/paper-text';
import { isStructure, type StructureBlock } from '#shared/documents/structure-block';
import { Fragment } from 'react';
import type { DrawnBlock, MinuteList } from './in-lists';
import classes from './paper.module.css';
import { PaperTable } from './paper-table';
import { Running } from './running';

/** One block of a paper, as the element it is. */
export function Block({ block }: { block: DrawnBlock }) {
  return isStructure(block) ? <Structure block={block} /> : <Spoken block={block} />;
}

function Structure({ block }: { block: StructureBlock }) {
  if (block.type === 'contents') return <Contents block={block} />;
  return <hr className={classes.part} />;
}

function Spoken({ block }: { block: Exclude<DrawnBlock, StructureBlock> }) {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} />;
    case 'item-heading':
      return <ItemHeading block={block} />;
    case 'minutes':
      return <Minutes list={block} />;
    case 'paragraph':
      return (
        <p className={classes[block.role]}>
          <Running text={block.text} />
        </p>
      );
    case 'fields':
      return <Particulars block={block} />;
    case 'bullets':
      return <Bullets block={block} />;
    case 'callout':
      return (
        <p className={classes.callout} data-kind={block.kind}>
          <Running text={block.text} />
        </p>
      );
    case 'table':
      return <PaperTable block={block} />;
    case 'signature':
      return <Signature block={block} />;
  }
}

function Heading({ block: { level, text } }: { block: HeadingBlock }) {
  const Level = `h${level}` as const;
  return (
    <Level>
      <Running text={text} />
    </Level>
  );
}

function ItemHeading({ block: { item, text, level = 2 } }: { block: ItemHeadingBlock }) {
  const Level = `h${level}` as const;
  return (
    <Level className={classes.item}>
      <span className={classes.number}>{item}.</span> <Running text={text} />
    </Level>
  );
}

/** Without pages: those of the Word document are its own. */
function Contents({ block: { title, entries } }: { block: ContentsBlock }) {
  return (
    <div className={classes.contents}>
      <p className={classes.contentsTitle}>{paperText(title)}</p>
      <ol aria-label={paperText(title)}>
        {entries.map((entry, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two parts may be called the same
          <li key={index}>{paperText(entry)}</li>
        ))}
      </ol>
    </div>
  );
}

/** The numbers are the paper's own, as 5.2: a list on the screen would count 1, 2. */
function Minutes({ list: { paragraphs } }: { list: MinuteList }) {
  return (
    <ol className={classes.minutes}>
      {paragraphs.map(({ item, paragraph, text }) => (
        <li key={paragraph} value={paragraph} data-number={`${item}.${paragraph}`}>
          <Running text={text} />
        </li>
      ))}
    </ol>
  );
}

function Particulars({ block: { fields } }: { block: FieldsBlock }) {
  return (
    <dl className={classes.particulars}>
      {fields.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{paperText(name)}:</dt>
          <dd>
            <Running text={value} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Bullets({ block: { items } }: { block: BulletsBlock }) {
  return (
    <ul className={classes.bullets}>
      {items.map((text, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two points may say the same
        <li key={index}>
          <Running text={text} />
        </li>
      ))}
    </ul>
  );
}

function Signature({ block: { statement, lines } }: { block: SignatureBlock }) {
  return (
    <div className={classes.signature}>
      <p>{paperText(statement)}</p>
      {lines.map((line) => (
        <p key={line} className={classes.line}>
          {paperText(line)}
        </p>
      ))}
    </div>
  );
}
