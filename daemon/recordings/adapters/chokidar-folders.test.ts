import { recordingFoldersPass } from '../recording-folder.acceptance.ts';
import { createChokidarFolders } from './chokidar-folders.ts';

recordingFoldersPass('events', (settleMs = 200) => createChokidarFolders({ settleMs, pollMs: null }));
recordingFoldersPass('polling', (settleMs = 300) => createChokidarFolders({ settleMs, pollMs: 100 }));
