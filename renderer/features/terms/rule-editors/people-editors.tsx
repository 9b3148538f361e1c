import { NativeSelect, Stack, Switch, TextInput } from '@mantine/core';
import type { InterestRule } from '#shared/model/rules/decision-rules';
import type { OfficeSource, StandInRule } from '#shared/model/rules/membership-rules';
import { cleanLine } from '#shared/model/wording';
import { ruleChoices } from '#shared/text/rules/choices';
import { termsText } from '#shared/text/screens/terms';
import { optionsOf } from '../../../ui/options-of';
import { anEditor } from './rule-editor';

const words = termsText.editor;

/** What somebody who stands in is called, and who may (P6 to P9). */
export const standInEditor = anEditor<StandInRule, StandInRule>({
  start: (value) =>
    value ?? { word: 'substitute', sameOrganisation: false, onlyExceptionally: false },
  Fields: ({ draft, onChange }) => (
    <Stack gap="xs">
      <NativeSelect
        label={words.word}
        data={optionsOf(ruleChoices.standInWords)}
        value={draft.word}
        onChange={(event) =>
          onChange({ ...draft, word: event.currentTarget.value as StandInRule['word'] })
        }
      />
      <Switch
        label={words.sameOrganisation}
        checked={draft.sameOrganisation}
        onChange={(event) => onChange({ ...draft, sameOrganisation: event.currentTarget.checked })}
      />
      <Switch
        label={words.onlyExceptionally}
        checked={draft.onlyExceptionally}
        onChange={(event) => onChange({ ...draft, onlyExceptionally: event.currentTarget.checked })}
      />
    </Stack>
  ),
  read: (draft) => ({ value: draft }),
});

/** How somebody comes to an office (C1, C2, C6, C7). */
export const officeSourceEditor = anEditor<OfficeSource, OfficeSource>({
  start: (value) => value ?? { way: 'elected', organisation: '', fromMembers: true },
  Fields: ({ draft, onChange, problem }) => (
    <Stack gap="xs">
      <NativeSelect
        label={words.way}
        data={optionsOf(ruleChoices.ways)}
        value={draft.way}
        onChange={(event) =>
          onChange({ ...draft, way: event.currentTarget.value as OfficeSource['way'] })
        }
      />
      {draft.way === 'ex-officio' && (
        <TextInput
          label={words.organisation}
          value={draft.organisation}
          error={problem}
          onChange={(event) => onChange({ ...draft, organisation: event.currentTarget.value })}
        />
      )}
      <Switch
        label={words.fromMembers}
        checked={draft.fromMembers}
        onChange={(event) => onChange({ ...draft, fromMembers: event.currentTarget.checked })}
      />
    </Stack>
  ),
  read: (draft) => {
    const organisation = draft.way === 'ex-officio' ? cleanLine(draft.organisation) : '';
    if (draft.way === 'ex-officio' && organisation === '') {
      return { problem: words.organisationNeeded };
    }
    return { value: { ...draft, organisation } };
  },
});

/** What is to be declared, and when (I1 to I4). */
export const interestEditor = anEditor<InterestRule, InterestRule>({
  start: (value) => value ?? { when: 'each-meeting', tiers: 'one' },
  Fields: ({ draft, onChange }) => (
    <Stack gap="xs">
      <NativeSelect
        label={words.when}
        data={optionsOf(ruleChoices.interestWhen)}
        value={draft.when}
        onChange={(event) =>
          onChange({ ...draft, when: event.currentTarget.value as InterestRule['when'] })
        }
      />
      <NativeSelect
        label={words.tiers}
        data={optionsOf(ruleChoices.interestTiers)}
        value={draft.tiers}
        onChange={(event) =>
          onChange({ ...draft, tiers: event.currentTarget.value as InterestRule['tiers'] })
        }
      />
    </Stack>
  ),
  read: (draft) => ({ value: draft }),
});
