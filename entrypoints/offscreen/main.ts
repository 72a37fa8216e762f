import { startEngineHost } from '../../lib/browser/beside-worker';

startEngineHost();
