import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { StructureGraph } from '#shared/domain/structure';
import { structureTree, type TreeNode } from '#shared/domain/structure/reporting-chain';
import { pictureText } from '#shared/text/screens/structure';
import { circleSentence, edgeSentence } from '#shared/text/structure/tie-words';
import { WarningLine } from '../../../ui/warning-line';
import { nodeFacts, placeOf } from './node-words';
import classes from './picture.module.css';

/** The structure as a list within lists, for those who hear it and those who prefer text. */
export function StructureInWords({ graph }: { graph: StructureGraph }) {
  const { roots, circles } = structureTree(graph);
  const nameOf = (id: string): string => graph.nodes.find((node) => node.id === id)?.name ?? '';
  const others = graph.edges.filter(({ kind }) => kind !== 'answers-to');
  return (
    <section aria-labelledby="in-words" className={classes.words}>
      <Title order={2} id="in-words" mb={4}>
        {pictureText.inWords}
      </Title>
      <Stack gap="sm">
        <div>
          <Title order={3} id="who-answers">
            {pictureText.whoAnswers}
          </Title>
          <Branches graph={graph} branches={roots} labelledBy="who-answers" />
          {circles.map((circle) => (
            <WarningLine key={circle.join(' ')}>{circleSentence(circle.map(nameOf))}</WarningLine>
          ))}
        </div>
        {others.length > 0 && (
          <div>
            <Title order={3} id="other-ties">
              {pictureText.otherTies}
            </Title>
            <ul aria-labelledby="other-ties">
              {others.map(({ kind, from, to }) => (
                <li key={`${kind} ${from} ${to}`}>
                  {edgeSentence(kind, nameOf(from), nameOf(to))}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </section>
  );
}

type BranchesProps = {
  graph: StructureGraph;
  branches: readonly TreeNode[];
  labelledBy?: string;
};

function Branches({ graph, branches, labelledBy }: BranchesProps) {
  return (
    <ul aria-labelledby={labelledBy}>
      {branches.map(({ node, children }) => (
        <li key={node.id}>
          {node.partnershipId === null ? (
            node.name
          ) : (
            <Anchor component={Link} href={placeOf(graph, node)} size="sm">
              {node.name}
            </Anchor>
          )}
          {nodeFacts(node) !== '' && (
            <Text size="xs" c="dimmed">
              {nodeFacts(node)}
            </Text>
          )}
          {children.length > 0 && <Branches graph={graph} branches={children} />}
        </li>
      ))}
    </ul>
  );
}
