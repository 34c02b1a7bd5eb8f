import type { Board } from './board';

export const rippling: Board = {
  name: 'Rippling',
  hosts: /(?:^|\.)rippling\.com$/,
  mark: '.ATS_htmlPreview',
  title: ['h2[class*="H2Element"]', 'h1', 'h2'],
  description: ['.ATS_htmlPreview', '[class*="ATS_htmlPreview"]'],
};
