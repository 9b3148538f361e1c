import { Alert, List, Text } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useLocation } from 'wouter';
import { refusalText } from '#shared/text/refusals';
import type { StoreProblem } from '#shared/ipc/views';
import { storeText } from '#shared/text/screens/shell';
import { useStatus } from '../data/queries';

/** Over every screen, while something is wrong with the data folder: what, what is safe, what to do. */
export function StoreBanner() {
  const status = useStatus().data;
  const [location] = useLocation();
  if (!status) return null;
  const { unusable, problems, dataFolder } = status;
  if (unusable) {
    // The start says it itself, as the whole screen.
    return location === '/' ? null : (
      <Alert color="red" radius={0} icon={<TriangleAlert aria-hidden />} title={storeText.unusable}>
        <Text size="sm">{refusalText(unusable)}</Text>
        <Text size="sm">{storeText.folder(dataFolder)}</Text>
      </Alert>
    );
  }
  if (problems.length === 0) return null;
  return (
    <Alert
      color="orange"
      radius={0}
      icon={<TriangleAlert aria-hidden />}
      title={storeText.problems(problems.length)}
      role="region"
    >
      <List size="sm" mb={4}>
        {problems.map((problem) => (
          <List.Item key={`${problem.kind} ${problem.document}`}>{problemWords(problem)}</List.Item>
        ))}
      </List>
      <Text size="sm">{storeText.safe}</Text>
      <Text size="sm">{storeText.folder(dataFolder)}</Text>
    </Alert>
  );
}

function problemWords({ kind, document, setAside }: StoreProblem): string {
  const fate = setAside === null ? storeText.left : storeText.setAside(setAside);
  return kind === 'newer-version'
    ? storeText[kind](document)
    : `${storeText[kind](document)} ${fate}`;
}
