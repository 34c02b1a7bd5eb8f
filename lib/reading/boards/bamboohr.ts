import type { Board } from './board';

export const bambooHr: Board = {
  name: 'BambooHR',
  hosts: /(?:^|\.)bamboohr\.com$/,
  mark: '.BambooRichText',
  title: ['main h2', 'main h3', '#jobTitle'],
  description: ['.BambooRichText', '#descriptionWrapper', '[class*="jobDescription"]'],
};
