import { describe, expect, test } from 'vitest';
import { conflictedCopyOf, syncClientOf } from '../../../../main/storage/ownership/synced-folder';

describe('the sync client that keeps a folder', () => {
  test.each([
    ['C:\\Users\\ann\\OneDrive\\Minutes', 'onedrive'],
    ['C:\\Users\\ann\\OneDrive - Anyshire Council\\Minutes', 'onedrive'],
    ['/Users/ann/Library/CloudStorage/OneDrive-AnyshireCouncil/Minutes', 'onedrive'],
    ['/Users/ann/Library/CloudStorage/OneDrive-SharedLibraries-Anyshire/Board', 'sharepoint'],
    ['C:\\Users\\ann\\Anyshire Council\\Safer Board - Documents\\Minutes', 'sharepoint'],
    ['\\\\anyshire.sharepoint.com@SSL\\DavWWWRoot\\sites\\board', 'sharepoint'],
    ['D:\\SharePoint\\Board', 'sharepoint'],
    ['/home/ann/Dropbox/minutes', 'dropbox'],
    ['C:\\Users\\ann\\Dropbox (Anyshire)\\minutes', 'dropbox'],
    ['/Users/ann/Library/CloudStorage/Dropbox-Anyshire/minutes', 'dropbox'],
    ['G:\\My Drive\\minutes', 'google-drive'],
    ['/Users/ann/Google Drive/minutes', 'google-drive'],
    ['/Users/ann/Library/CloudStorage/GoogleDrive-ann@anyshire.example/x', 'google-drive'],
    ['/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/minutes', 'icloud'],
    ['C:\\Users\\ann\\iCloudDrive\\minutes', 'icloud'],
    ['/home/ann/Nextcloud/minutes', 'nextcloud'],
    ['/home/ann/ownCloud2/minutes', 'nextcloud'],
    ['/home/ann/Syncthing/minutes', 'syncthing'],
  ])('is seen in the path %s', (path, client) => {
    expect(syncClientOf(path, {}, [])).toBe(client);
  });

  test.each([
    'C:\\Users\\ann\\AppData\\Roaming\\Minute Book\\data',
    '/home/ann/.config/Minute Book/data',
    '/home/ann/Documents/minutes',
    '/home/ann/onedriver/minutes',
    '/home/ann/dropboxes/minutes',
    'C:\\Users\\ann\\Documents\\My Drives\\minutes',
  ])('is not seen where there is none: %s', (path) => {
    expect(syncClientOf(path, { OneDrive: 'C:\\Users\\bob\\OD' }, ['desktop.ini', 'data'])).toBe(
      null,
    );
  });

  test.each([
    ['OneDrive', 'C:\\Users\\ann\\Cloud', 'onedrive'],
    ['OneDriveCommercial', 'c:\\users\\ANN\\cloud\\', 'onedrive'],
    ['ONEDRIVECONSUMER', 'C:/Users/ann/Cloud/Minutes', 'onedrive'],
    ['OneDrive', 'C:\\Users\\ann\\Clo', null],
    ['OneDrive', '', null],
    ['Path', 'C:\\Users\\ann\\Cloud', null],
  ])('is what the environment says of %s: %s', (name, value, client) => {
    expect(syncClientOf('C:\\Users\\ann\\Cloud\\Minutes', { [name]: value }, [])).toBe(client);
  });

  test.each([
    ['.dropbox', 'dropbox'],
    ['.dropbox.cache', 'dropbox'],
    ['.stfolder', 'syncthing'],
    ['.stignore', 'syncthing'],
    ['.sync_0a1b2c3d4e5f.db', 'nextcloud'],
    ['._sync_0a1b2c3d4e5f.db', 'nextcloud'],
    ['.owncloudsync.log', 'nextcloud'],
    ['.tmp.drivedownload', 'google-drive'],
    ['desktop.ini', null],
    ['.git', null],
    ['dropbox.txt', null],
  ])('is known by what it left beside the folder: %s', (name, client) => {
    expect(syncClientOf('/srv/minutes', {}, ['meetings', name])).toBe(client);
  });
});

describe('a copy that somebody else made of a file', () => {
  test.each([
    ['doc.5.abcd1234-DESKTOP-AB12.json', 'doc.5.abcd1234.json'],
    ['doc.5.abcd1234-anns-macbook.json', 'doc.5.abcd1234.json'],
    ['doc.5.abcd1234-Ann Smith’s iMac.json', 'doc.5.abcd1234.json'],
    ['journal.12.abcd1234-PC7.log', 'journal.12.abcd1234.log'],
    ['journal.12.abcd1234-PC7-2.log', 'journal.12.abcd1234.log'],
    ['store-DESKTOP-AB12.json', 'store.json'],
    ['store-LAPTOP-9QK3.json', 'store.json'],
    ['LOCK-PC7', 'LOCK'],
    ['place-CORP0042.json', 'place.json'],
    ['name (Ann’s conflicted copy 2026-05-01).json', 'name.json'],
    ["name (Ann's conflicted copy 2026-05-01).json", 'name.json'],
    ["store (Ann's conflicted copy 2026-05-01 (1)).json", 'store.json'],
    ['doc.5.abcd1234 (conflicted copy 2026-05-01 101500).json', 'doc.5.abcd1234.json'],
    ['LOCK (PC-7’s conflicted copy 2026-05-01)', 'LOCK'],
    ['only (Case Conflict).json', 'only.json'],
    ['only (Selective Sync Conflict).json', 'only.json'],
    ['name.sync-conflict-20260501-101500-ABCDEFG.json', 'name.json'],
    ['journal.3.abcd1234.sync-conflict-20260501-101500-ABCDEFG.log', 'journal.3.abcd1234.log'],
    ['LOCK.sync-conflict-20260501-101500-ABCDEFG', 'LOCK'],
    ['name_conflict-20260501-101500.json', 'name.json'],
    ['name_conf(1).json', 'name.json'],
    ['name (1).json', 'name.json'],
    ['name(1).json', 'name.json'],
    ['doc.5.abcd1234 (12).json', 'doc.5.abcd1234.json'],
    ['name - Copy.json', 'name.json'],
    ['name - Copy (2).json', 'name.json'],
    ['name copy.json', 'name.json'],
    ['name copy 3.json', 'name.json'],
    ['Copy of name.json', 'name.json'],
    ['~$x', 'x'],
    ['~$minutes.docx', 'minutes.docx'],
    ['.~lock.minutes.docx#', 'minutes.docx'],
    ['x.tmp', 'x'],
    ['store.json.tmp', 'store.json'],
    ['doc.5.abcd1234.json.tmp', 'doc.5.abcd1234.json'],
    ['minutes.docx.part', 'minutes.docx'],
    ['store.json~', 'store.json'],
  ])('%s is one of %s', (name, original) => {
    expect(conflictedCopyOf(name)).toBe(original);
  });

  test.each([
    'doc.5.abcd1234.json',
    'journal.12.abcd1234.log',
    'store.json',
    'index.json',
    'place.json',
    'LOCK',
    'ballast',
    'only.json',
    'id-000-103.json',
    '3f2a9c1e-77aa-4c1b-9d10-aa00bb11cc22.json',
    '3f2a9c1e-77aa-4c1b-9d10-aa00bb11cc22',
    'meetings',
    'desktop.ini',
    '2026-05-01T10-15-00-000Z-meeting-7',
  ])('%s is none', (name) => {
    expect(conflictedCopyOf(name)).toBe(null);
  });
});
