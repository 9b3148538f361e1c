import { Alert, List, Text } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { StoreProblem } from '#shared/ipc/views';
import { problemsText as words } from '#shared/text/screens/store';
import { localMoment } from '../../ui/local-moment';

type ProblemsBannerProps = { problems: readonly StoreProblem[]; dataFolder: string };

const nameOf = ({ kind, document, setAside }: StoreProblem): string =>
  `${kind} ${document} ${setAside ?? ''}`;

/** What was made good needs no answer, and can be put away once it is read. */
const isOver = ({ kind }: StoreProblem): boolean => kind === 'recovered';

/** Over every screen, while documents are not as they should be: which, what was done, what to do. */
export function ProblemsBanner({ problems, dataFolder }: ProblemsBannerProps) {
  const [readNames, setReadNames] = useState<readonly string[]>([]);
  const shown = problems.filter((one) => !isOver(one) || !readNames.includes(nameOf(one)));
  if (shown.length === 0) return null;
  const isAllOver = shown.every(isOver);
  return (
    <Alert
      color={isAllOver ? 'blue' : 'orange'}
      radius={0}
      icon={<TriangleAlert aria-hidden />}
      title={isAllOver ? words.recoveredTitle(shown.length) : words.title(shown.length)}
      role="region"
      withCloseButton={isAllOver}
      closeButtonLabel={words.dismiss}
      onClose={() => setReadNames([...readNames, ...shown.map(nameOf)])}
    >
      <List size="sm" mb={4}>
        {shown.map((problem) => (
          <List.Item key={nameOf(problem)}>
            <ProblemLine problem={problem} />
          </List.Item>
        ))}
      </List>
      {!isAllOver && <Text size="sm">{words.safe}</Text>}
      <Text size="sm">{words.folder(dataFolder)}</Text>
    </Alert>
  );
}

function ProblemLine({ problem }: { problem: StoreProblem }) {
  const { kind, at, setAside, documentKind, id } = problem;
  const sentences = [
    words.kinds[kind](words.document(problem)),
    at !== null && kind !== 'forked' && words.writtenAt(localMoment(at)),
    setAside !== null && words.setAside(setAside),
  ].filter((one) => typeof one === 'string');
  return (
    <>
      {sentences.join(' ')}
      {kind === 'forked' && (
        <>
          {' '}
          <Link href={`/versions/${documentKind}/${id}`}>{words.toVersions}</Link>
        </>
      )}
      {(kind === 'damaged' || kind === 'recovered-in-part') && (
        <>
          {' '}
          <Link href="/backups">{words.toBackups}</Link>
        </>
      )}
    </>
  );
}
