import { recordingFoldersPass } from '../recording-folder.acceptance.ts';
import { createChokidarFolders } from './chokidar-folders.ts';

recordingFoldersPass('events', () => createChokidarFolders({ settleMs: 200, pollMs: null }));
recordingFoldersPass('polling', () => createChokidarFolders({ settleMs: 300, pollMs: 100 }));
