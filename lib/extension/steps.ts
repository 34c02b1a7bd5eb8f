import { browser } from 'wxt/browser';
import type { Step } from './shapes/orders';

const STEPS: Record<string, Step> = {
  'next-duty': { kind: 'step', by: 1 },
  'previous-duty': { kind: 'step', by: -1 },
};

/** Goes from duty to duty in the page by keyboard. Silent where nothing was read. */
export function serveSteps(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const step = STEPS[command];
    if (step && tab?.id !== undefined) browser.tabs.sendMessage(tab.id, step).catch(() => undefined);
  });
}
