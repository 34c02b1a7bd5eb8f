import { defineBackground } from 'wxt/utils/define-background';
import { serveMenu } from '../../lib/extension/menu';
import { serve } from '../../lib/extension/serve';
import { serveSteps } from '../../lib/extension/steps';

export default defineBackground(() => {
  serve();
  serveSteps();
  serveMenu();
});
