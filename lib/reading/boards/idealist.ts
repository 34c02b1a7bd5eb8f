import type { Board } from './board';

export const idealist: Board = {
  name: 'Idealist',
  hosts: /(?:^|\.)idealist\.org$/,
  title: ['[data-qa-id="listing-name"]', 'h1'],
  company: ['[data-qa-id="org-link"]'],
  description: ['[data-qa-id="listing-description"]', '[class*="ListingDescription"]'],
};
