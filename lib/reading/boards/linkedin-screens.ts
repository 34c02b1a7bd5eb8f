import type { Board } from './board';

/** Seen logged in since 2026: no heading holds the title, and all classes are hashed. */
export const linkedinScreens: Board = {
  name: 'LinkedIn',
  hosts: /(?:^|\.)linkedin\.com$/,
  mark: '[componentkey^="JobDetails_AboutTheJob_"]',
  pane: ['[data-sdui-screen$="JobDetails"]'],
  title: ['a[href*="/jobs/view/"]'],
  company: ['a[href*="/company/"]'],
  description: ['[componentkey^="JobDetails_AboutTheJob_"]'],
  without: '[data-testid="expandable-text-button"], [componentkey^="JobDetails_AboutTheJob_"] h2',
  names: /^(?:\(\d+\) )?(?<title>(?:(?! \| ).)+) \| (?<company>.+) \| LinkedIn$/u,
  namesFirst: true,
};
