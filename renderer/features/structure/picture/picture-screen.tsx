import { Text } from '@mantine/core';
import { Network } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { structureGraph } from '#shared/domain/structure';
import type { StructureView } from '#shared/ipc/areas/structure';
import { pictureText } from '#shared/text/screens/structure';
import { useStructure } from '../../../data/queries';
import { EmptyState } from '../../../ui/empty-state';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import classes from './picture.module.css';
import { StructureInWords } from './structure-in-words';

const StructurePicture = lazy(async () => {
  const loaded = await import('./structure-picture');
  return { default: loaded.StructurePicture };
});

/** All partnerships, their groups and the bodies they are tied to, drawn and in words (G1, G6, G9). */
export function PictureScreen() {
  return (
    <Page title={pictureText.title} lead={pictureText.lead}>
      <Loaded reading={useStructure()}>{(view) => <Structure view={view} />}</Loaded>
    </Page>
  );
}

function Structure({ view: { partnerships } }: { view: StructureView }) {
  const graph = useMemo(() => structureGraph(partnerships), [partnerships]);
  if (partnerships.length === 0) {
    return <EmptyState icon={Network} title={pictureText.none} text={pictureText.noneText} />;
  }
  return (
    <div className={classes.screen}>
      <div className={classes.layout}>
        <div className={classes.drawn}>
          <Suspense fallback={<Text size="sm">{pictureText.loading}</Text>}>
            <StructurePicture graph={graph} />
          </Suspense>
          <Text size="xs" c="dimmed" mt="xs" className={classes.keys}>
            {pictureText.keys}
          </Text>
        </div>
        <StructureInWords graph={graph} />
      </div>
    </div>
  );
}
