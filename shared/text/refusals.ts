import type { Refusal, RefusalCode } from '../ipc/result';
import type { AnswerRefusal, RequestRefusal } from '../domain/actions/transfers';
import type { StepRefusal } from '../domain/decisions/allowed-steps';
import type { PaperStepFault } from '../domain/papers/paper-steps';
import type { LogoFault } from '../domain/house-style/picture';
import type { MergeBar } from '../domain/people/merging/merge-findings';
import type { Contradiction } from '../domain/terms-checks';
import type { DeletionBar } from '../model/deletion';
import type { TableFault } from '../model/table-import';
import type { TemplateRefusal } from '../model/template-report';
import { partnershipFileFaults, type PartnershipFileFault } from './screens/partnership-file';
import { tableFaultWords } from './import/table-fault-words';
import { transferRefusalWords } from './actions/transfer-words';
import { countOf } from './counts';
import { deletionBarWords } from './deletion-words';
import { electronicRefusalWords } from './decisions/electronic-words';
import { stepRefusalWords } from './decisions/step-words';
import { paperStepFaultWords } from './paper-words';
import { clauseSource } from './quorum';
import { noConfidenceWords, notEligibleWords } from './membership/refusal-words';
import { mergeBarWords } from './people/merge-words';
import { logoFaultWords } from './screens/paper-look';
import { templateRefusalWords } from './screens/word-template';
import { standingFaultWords } from './registers/decision-register-words';
import { faultWords } from './rules/faults';

type Details = Readonly<Record<string, string>>;

/** One sentence or two for each refusal: what happened, and what to do. */
const sentences: Record<RefusalCode, (details: Details) => string> = {
  'invalid-input': invalidInput,
  'not-found': () =>
    'This is no longer there: it may have been taken back or changed in the meantime. Go back to the list and open it again.',
  'name-taken': ({ name }) =>
    `There is already one ${name ? `called ${quoted(name)}` : 'of this name'}. Choose another name, or change the one that is there.`,
  'already-there': ({ name }) =>
    `${name ? quoted(name) : 'This'} is already on the list. Change the entry that is there instead.`,
  'end-before-start': () => 'The last day is before the first day. Correct one of the two dates.',
  'rules-contradict': rulesContradict,
  'last-version': () =>
    'These are the only terms of reference there are, so they stay. Change them, or adopt a new version first.',
  'group-without-end': ({ clause }) =>
    clause === undefined
      ? 'A task and finish group must have a last day. Enter when it ends.'
      : `Groups are set up for a limited time (${clauseSource(clause)}), so this one must have a last day. Enter when it ends.`,
  'answers-in-a-circle': ({ names }) =>
    `With this, ${names || 'these bodies'} would answer to one another in a circle, with nobody at the top. Choose another body, or remove the tie that leads back.`,
  'succession-in-a-circle': ({ name }) =>
    `${name ? quoted(name) : 'That partnership'} was itself taken over by this one, directly or by way of others. Choose another successor.`,
  'not-eligible': notEligibleWords,
  'no-confidence-not-open': noConfidenceWords,
  'not-linkable': () =>
    'Only meetings of two partnerships on the same day are held back to back. Correct the date of one of them first.',
  'already-adjourned': () =>
    'The meeting is adjourned already. Resume it first, then it can be adjourned again.',
  'item-has-minutes': ({ title, name }) =>
    `Minutes have been written under ${title || name ? quoted(title ?? name) : 'this item'}, so it stays on the agenda. Delete its minutes first if it has to go.`,
  'meeting-stays': ({ because, names }) =>
    deletionBarWords[because as DeletionBar['because']]?.(names ?? '') ??
    'This meeting stays, because what followed from it is on record. Take that back first.',
  'not-the-sample': () =>
    'This partnership was not made as the sample, so it is not removed as one. Delete its meetings one by one if they have to go.',
  'sample-in-use': ({ name }) =>
    `The sample stays, because ${name ? quoted(name) : 'another partnership'} is tied to it, holds a meeting with it, or took an action over from it. Take that back there first.`,
  'minutes-locked': ({ by }) =>
    `This was not saved: the minutes are ${by === 'approved' ? 'approved and need no confirmation' : 'confirmed'}, so their record stays as it is. Nothing that was saved is lost. Record a correction on Record, or take the ${by === 'approved' ? 'approval' : 'confirmation'} back on the Timeline.`,
  'minutes-open': () =>
    'These minutes are still open, so nothing was entered. Record their approval or confirmation: they go into the minute book by themselves then.',
  'in-minute-book': () =>
    'These minutes are in the minute book already, so nothing was entered. If something of them has changed, say why.',
  'inquorate-no-decisions': ({ clause }) =>
    `The meeting is not quorate, and decisions may not be taken without a quorum (${clauseSource(clause ?? '')}). Record what was noted or recommended instead, or mark those who have arrived.`,
  recused: ({ name }) =>
    `${name || 'Somebody'} has an interest in this item and takes no part in it, so cannot be recorded as proposing, seconding or voting. Leave them out, or change the declaration.`,
  'step-not-open': ({ because, clause }) =>
    `This step is not open to the proposal now: ${stepRefusalWords(because as StepRefusal, clause)}. Go back to the proposal: it offers the steps that are open.`,
  'electronic-not-provided': (details) =>
    `${electronicRefusalWords(details)} Enter the rule under Terms of reference if they have one, or put it to a meeting.`,
  'category-in-use': ({ name }) =>
    `An interest is registered under ${name ? quoted(name) : 'this category'}, so it stays. Move the interest to another category first, or change the words.`,
  'list-in-use': ({ name, papers }) =>
    `${name ? `The list ${quoted(name)}` : 'This list'} stays, because it says who receives ${papers || 'a paper'}. Choose another list there first.`,
  'list-not-confidential': ({ name }) =>
    `${name ? `The list ${quoted(name)}` : 'This list'} is not given what is confidential, so the complete minutes are not made for it. Choose the circulated version.`,
  'paper-step-out-of-order': ({ because }) =>
    paperStepFaultWords[because as PaperStepFault] ??
    'This step does not fit here. Check its day and what came before.',
  'transfer-not-open': ({ because }) =>
    transferRefusalWords[because as RequestRefusal | AnswerRefusal] ??
    'This transfer cannot be recorded now. Check its days, and whether it was answered already.',
  'reference-pattern': () =>
    'References made in this way could not be told apart. Put {year} and {number} into the pattern, once each, with something between them.',
  'table-not-read': ({ name, because }) =>
    `${fileCalled(name)} could not be read as a table: ${tableFaultWords[because as TableFault] ?? tableFaultWords['no-table']}.`,
  'papers-too-large': () =>
    'With its papers this partnership comes to more than 500 MB, which no partnership file holds. Nothing was written. Close Minute Book and copy the whole data folder, which Settings names, instead.',
  'partnership-file-not-read': ({ name, because }) =>
    `${fileCalled(name)} was not taken over: ${partnershipFileFaults[because as PartnershipFileFault] ?? partnershipFileFaults['damaged']}`,
  'nothing-to-import': () =>
    'Nothing of the table would be taken over. Say which column holds what, correct the rows that are listed, or choose otherwise for them, then try again.',
  'directory-full': () =>
    'With these rows there would be more than 50,000 people or 20,000 organisations. Leave rows out, or import the table in parts.',
  'work-stream-in-use': ({ name, count }) =>
    `${count === '1' ? 'An action belongs' : `${count ?? 'Some'} actions belong`} to ${name ? quoted(name) : 'this work stream'}, so it stays. Group the log by work stream, and choose another or none there first.`,
  'work-stream-closed': ({ name }) =>
    `${name ? quoted(name) : 'This work stream'} was closed by a closure report, so nothing more is reported on it. Remove that report first if it was recorded in error.`,
  'entries-not-one': ({ because, subject, name }) =>
    mergeBarWords(because as MergeBar['because'], subject ?? name ?? ''),
  'person-in-office': ({ names }) =>
    `Still holds a seat or an office today${names ? `: ${names}` : ''}. End it on Members first, with a last day that is over.`,
  'person-anonymised': () =>
    'What identifies this person was taken out, so nothing is entered of them again. Add a new person instead.',
  'person-not-anonymised': () =>
    'What identifies this person was not taken out. Open their page, and take out the name and details first.',
  'standing-not-open': ({ because }) => standingFaultWords(because ?? ''),
  'already-on-agenda': ({ name }) =>
    `${name ? quoted(name) : 'This line'} is on an agenda already. Take it back to planned first if it belongs elsewhere.`,
  'nothing-to-undo': () =>
    'There is nothing left to take back: it was taken back already, or the app was closed since. Correct it by hand where it is shown.',
  'changed-since': () =>
    'It has been changed since, so it cannot be taken back without losing the later change. Correct it by hand.',
  'store-not-ready': () =>
    'Minute Book is not ready to save yet. Wait a moment and try again; nothing that was saved is lost.',
  'not-a-store': () =>
    'The data folder holds other files and is not a Minute Book folder, so nothing was written to it. Choose another folder, or move those files away.',
  'read-only': ({ user, host }) =>
    user === undefined && host === undefined
      ? 'The data folder is open for reading only, so this was not saved. Take over the writing, or try again, by the notice at the top of the screen.'
      : `${ownerName(user, host)} has the data folder open for writing, so this was not saved here. It can be saved once the folder is closed there.`,
  'folder-not-empty': ({ folder }) =>
    `There is something in ${folder ? quoted(folder) : 'this folder'} already, so the data folder was not moved there. Choose an empty folder, or make a new one in it.`,
  'folder-inside': () =>
    'The new folder and the data folder would lie one within the other, so nothing was moved. Choose a folder elsewhere.',
  'move-failed': ({ reason }) =>
    `The data folder was not moved${reason ? ` (${reason})` : ''}. You go on working in the one before, and nothing of it was changed. Make sure that the disk of the new folder has room and is connected, then try again.`,
  'folder-gone': () =>
    'The data folder is not there any more, so this was not saved. Connect its disk or network folder, then try again; what was saved before is safe.',
  'document-damaged': ({ document }) =>
    `${document ? quoted(document) : 'A file'} in the data folder is damaged and could not be read. Everything else is safe. Restore the file from a backup, or from the backups in the data folder.`,
  'document-from-newer-version': ({ document }) =>
    `${document ? quoted(document) : 'A file'} was written by a newer Minute Book, so this one leaves it alone and nothing of it is lost. Install the newer version to open it.`,
  'disk-full': () =>
    'The disk is full, so this was not saved. Free some space and try again; what was saved before is safe.',
  'not-writable': () =>
    'Minute Book may not write to the data folder, so this was not saved. Ask for write access to the folder, then try again.',
  'write-failed': () =>
    'The disk did not take it, so this was not saved. Try again; what was saved before is safe.',
  'export-failed': () =>
    'The document could not be written, so there is no file of it. Your records are safe. Try again, or save it in another folder.',
  'file-in-use': ({ fileName, name }) =>
    `${fileCalled(fileName ?? name)} is open in another program. Close it there and try again, or save under another name.`,
  'file-too-large': ({ name }) =>
    `${fileCalled(name)} is larger than 100 MB. Make it smaller, as by saving its pictures in less detail, and attach it again.`,
  'file-not-read': ({ name }) =>
    `${fileCalled(name)} could not be read. See that it is still there and that you may open it, then try again.`,
  'file-missing': ({ name }) =>
    `${fileCalled(name)} is no longer in the data folder, or it is damaged there. Attach the file again, or bring it back from a backup under Settings.`,
  'accent-too-pale': () =>
    'Headings in this colour could not be read on white paper: their contrast is under 4.5 to 1. Choose a darker colour.',
  'not-a-logo': ({ name, because }) =>
    `${fileCalled(name)} cannot be the logo: ${logoFaultWords[because as LogoFault] ?? 'it could not be read as a picture. Choose a PNG or JPEG'}.`,
  'not-a-template': ({ name, because }) =>
    `${fileCalled(name)} cannot be the template: ${templateRefusalWords[because as TemplateRefusal] ?? 'it could not be read. Choose another file'}.`,
  'house-style-file-missing': ({ name, what }) =>
    `${fileCalled(name)}, the ${what === 'template' ? 'template' : 'logo'} of these papers, is no longer in the data folder, or it is damaged there, so nothing was written. Choose it again under House style, remove it there, or bring it back from a backup under Settings.`,
  'backup-damaged': ({ count }) =>
    `${count === undefined ? 'What this backup needs is' : `${countOf(Number(count), 'document')} of this backup ${count === '1' ? 'is' : 'are'}`} damaged, so nothing was restored and everything is as it was. Choose an earlier or a later backup.`,
  'restore-stopped': () =>
    'The restore stopped part of the way: some documents are as in the backup, the others as before. Nothing is lost: a backup of everything was made first. Make sure that the disk has room, then restore the latest backup made before a restore to go back.',
  'second-place-gone': () =>
    'The second place for backups is not there. The backups in the data folder are safe. Connect its disk or sign in to its network folder, then choose Back up now; or choose another place.',
  'second-place-inside': () =>
    'This folder is within the data folder and would be lost together with it. Choose a folder on another disk.',
};

/** What is not whole or not at all, and so says for itself what is safe. */
const HEADINGS: Partial<Record<RefusalCode, string>> = {
  'restore-stopped': 'Stopped part of the way',
  'store-not-ready': 'Not ready yet',
};

/**
 * The heading over a refusal: that it was not done, and what is safe. A change is made whole or not at all, so whatever
 * was refused has changed nothing.
 */
export function refusalHeading({ code }: Refusal): string {
  return HEADINGS[code] ?? 'Not done. Nothing was changed.';
}

/** What a refusal says to its reader: what happened and what to do. */
export function refusalText(refusal: Refusal): string {
  return sentences[refusal.code](refusal.details ?? {});
}

/** What is wrong with one entry, by the codes that the schemas of `shared/model` give. */
const entryProblems: Record<string, string> = {
  required: 'it is empty and is needed',
  'too-long': 'it is too long',
  'too-many': 'there are more than there is room for',
  'no-such-date': 'there is no such date',
  'no-such-time': 'there is no such time of day',
};

/** Who has a folder open, as far as it is known: "Ann on PC-7". */
export function ownerName(user = '', host = ''): string {
  const name = user || 'Somebody';
  return host === '' ? name : `${name} on ${host}`;
}

/** A contradiction of one kind or another: what it is and what to do about it. */
function rulesContradict({ fault, ...details }: Details): string {
  const words = faultWords[fault as Contradiction];
  return words ? words(details) : 'These rules contradict each other. Correct one of them.';
}

function invalidInput({ field, problem }: Details): string {
  const words = problem === undefined ? undefined : entryProblems[problem];
  if (field !== undefined && words !== undefined) {
    return `The entry for ${quoted(field)} was not accepted: ${words}. Correct it and try again; what you typed is still there.`;
  }
  return 'Something that was entered was not accepted. Check the entries and try again; what you typed is still there.';
}

/** A file by its name, as a sentence begins with it. */
function fileCalled(name: string | undefined): string {
  return name ? quoted(name) : 'The file';
}

function quoted(name: string | undefined): string {
  return `“${name ?? ''}”`;
}
