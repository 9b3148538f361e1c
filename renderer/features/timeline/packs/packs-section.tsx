import { ActionIcon, Button, Group, List, Text } from '@mantine/core';
import { Package, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Pack } from '#shared/model/meeting-cycle';
import { packName, packsText as words } from '#shared/text/screens/packs';
import { useCommand } from '../../../data/commands';
import { useRegisters } from '../../../data/queries';
import { Loaded } from '../../../ui/loaded';
import { Section } from '../../../ui/section';
import { SidePanel } from '../../../ui/side-panel';
import type { TimelineView } from '../timeline-view';
import { PackForm, type PackFormProps } from './pack-form';
import classes from './packs.module.css';

/** The packs of papers that were made for a meeting, and the way to make one (N2, N6). */
export function PacksSection({ view }: { view: TimelineView }) {
  const [isOpen, setOpen] = useState(false);
  const [isCovered, setCovered] = useState(false);
  const { packs } = view.meeting.cycle;
  return (
    <div className={classes.section}>
      <Section
        id="packs"
        title={words.title}
        lead={packs.length === 0 ? `${words.lead} ${words.none}` : words.lead}
        action={
          <Button
            size="xs"
            variant="default"
            leftSection={<Package size={14} aria-hidden />}
            onClick={() => setOpen(true)}
          >
            {words.make}
          </Button>
        }
      >
        {packs.length > 0 && (
          <ul className={classes.packs}>
            {packs.toReversed().map((pack) => (
              <PackRow key={pack.id} view={view} pack={pack} />
            ))}
          </ul>
        )}
      </Section>
      <SidePanel
        title={words.make}
        isOpen={isOpen}
        isCovered={isCovered}
        onClose={() => setOpen(false)}
      >
        {isOpen && <Panel view={view} onPreview={setCovered} onClose={() => setOpen(false)} />}
      </SidePanel>
    </div>
  );
}

function Panel(props: Omit<PackFormProps, 'papers'>) {
  return (
    <Loaded reading={useRegisters(props.view.partnership.id)}>
      {({ registers }) => <PackForm {...props} papers={registers.papers} />}
    </Loaded>
  );
}

/** When a pack was made, for whom, which supplement it is, and its files. */
function PackRow({ view, pack }: { view: TimelineView; pack: Pack }) {
  const { run } = useCommand('packs:remove', () => words.removed);
  const name = `${packName(pack)}, ${words.madeOn(pack)}`;
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <details>
            <summary>{words.files(pack.files.length)}</summary>
            <List size="sm">
              {pack.files.map((file) => (
                <List.Item key={file.name}>{file.name}</List.Item>
              ))}
            </List>
          </details>
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.remove(name)}
          onClick={() => void run({ meetingId: view.meeting.id, packId: pack.id })}
        >
          <Trash2 size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  );
}
