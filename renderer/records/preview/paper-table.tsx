import type { CellContent, TableBlock } from '#shared/documents/document-block';
import { isBlank, paperText } from '#shared/documents/paper-text';
import { paperWords } from '#shared/text/documents';
import classes from './paper.module.css';
import { Running } from './running';

/** A table as wide as the text. Its caption is what Word keeps for those who do not see the table. */
export function PaperTable({ block: { title, summary, columns, rows } }: { block: TableBlock }) {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table className={classes.table}>
      <caption>
        {paperText(title)}. {paperText(summary)}
      </caption>
      <colgroup>
        {columns.map(({ heading, share }) => (
          <col key={heading} style={{ width: `${(100 * share) / shares}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ heading, language }) => (
            <th key={heading} scope="col" lang={language}>
              {paperText(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row has no name but its place
          <tr key={row}>
            {columns.map(({ heading }, column) => (
              <td key={heading}>
                <Cell content={cells[column] ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ content }: { content: CellContent }) {
  if (typeof content === 'object' && 'bullets' in content) {
    return (
      <ul className={classes.cellBullets}>
        {content.bullets.map((text, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two points may say the same
          <li key={index}>
            <Running text={text} />
          </li>
        ))}
      </ul>
    );
  }
  return <Running text={isBlank(content) ? paperWords.none : content} />;
}
