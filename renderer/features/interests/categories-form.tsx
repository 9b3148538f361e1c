import { ActionIcon, Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Plus, X } from 'lucide-react';
import type { RegistersView } from '#shared/ipc/views';
import { interestCategoryIdSchema } from '#shared/model/register-ids';
import { standingText } from '#shared/text/screens/interests';
import { useCommand } from '../../data/commands';
import { newId } from '../../data/new-id';
import { checkName } from '../../ui/checks';
import { PanelForm } from '../../ui/panel-form';
import classes from './interests.module.css';

type TypedCategory = { key: string; id: string | null; words: string };
type Typed = { categories: TypedCategory[] };

type CategoriesFormProps = { view: RegistersView; onClose: () => void };

/** The kinds of interests in the partnership’s own words and order (I3). */
export function CategoriesForm({ view, onClose }: CategoriesFormProps) {
  const form = useForm<Typed>({
    initialValues: {
      categories: view.registers.interestCategories.map(({ id, words }) => ({
        key: id,
        id,
        words,
      })),
    },
    validate: { categories: { words: checkName(standingText.categoryNeeded) } },
  });
  const { run, isRunning } = useCommand(
    'registers:saveInterestCategories',
    () => standingText.categoriesSaved,
  );
  const save = async ({ categories }: Typed): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      categories: categories.map(({ id, words }) => ({
        id: id === null ? null : interestCategoryIdSchema.parse(id),
        words,
      })),
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={standingText.saveCategories}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Text size="sm" c="dimmed">
        {standingText.categoriesNote}
      </Text>
      {form.values.categories.map(({ key, words }, place) => (
        <div key={key} className={classes.category}>
          <Textarea
            autosize
            minRows={1}
            maxRows={3}
            aria-label={standingText.category(place + 1)}
            {...form.getInputProps(`categories.${place}.words`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={standingText.removeCategory(words)}
            title={standingText.removeCategory(words)}
            onClick={() => form.removeListItem('categories', place)}
          >
            <X size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => form.insertListItem('categories', { key: newId(), id: null, words: '' })}
        >
          {standingText.addCategory}
        </Button>
      </Group>
    </PanelForm>
  );
}
