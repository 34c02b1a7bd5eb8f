import { defineBackground } from 'wxt/utils/define-background';
import { serveAutomatic } from '../../lib/extension/automatic';
import { serveFirstRun } from '../../lib/extension/first-run';
import { serveLifetimes } from '../../lib/extension/lifetime';
import { serveMenu } from '../../lib/extension/menu';
import { serve } from '../../lib/extension/serve';
import { serveSteps } from '../../lib/extension/steps';
import { serveSync } from '../../lib/extension/sync';

export default defineBackground(() => {
  serve();
  serveLifetimes();
  serveSteps();
  serveMenu();
  serveAutomatic();
  serveFirstRun();
  serveSync();
});
