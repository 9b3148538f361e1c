import { NativeSelect, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { isoDate } from '#shared/model/iso-date';
import { cleanLine } from '#shared/model/wording';
import { documentFileName, fileNameFault, USUAL_FILE_NAMES } from '#shared/text/file-name';
import { partnershipsText } from '#shared/text/screens/partnerships';
import { optionsOf } from '../../ui/options-of';

const words = partnershipsText.houseStyle;

/** A day that is good to tell its parts apart by. */
const EXAMPLE_DAY = isoDate('2026-11-25');

/** What is wrong with a pattern for file names; an empty one is the usual one. */
export function checkFileNames(pattern: string): string | null {
  const fault = fileNameFault(cleanLine(pattern));
  return fault === null ? null : words.faults[fault];
}

type Fields = { name: string; typeSize: string; fileNames: string };

/** How large papers are printed, and what their files are called. */
export function HouseStyleFields<T extends Fields>({ form }: { form: UseFormReturnType<T> }) {
  const { name, fileNames } = form.values;
  const pattern = cleanLine(fileNames);
  const example = {
    document: 'agenda',
    partnershipName: name,
    date: EXAMPLE_DAY,
    marking: 'none',
  } as const;
  return (
    <>
      <NativeSelect
        label={words.typeSize}
        description={words.typeSizeHint}
        data={optionsOf(words.typeSizes)}
        {...form.getInputProps('typeSize')}
      />
      <TextInput
        label={words.fileNames}
        description={words.fileNamesHint}
        placeholder={USUAL_FILE_NAMES}
        {...form.getInputProps('fileNames')}
      />
      {fileNameFault(pattern) === null && (
        <Text size="sm" role="status">
          {words.example(documentFileName(example, pattern === '' ? USUAL_FILE_NAMES : pattern))}
        </Text>
      )}
    </>
  );
}
