import type { Board } from './board';

export const teamtailor: Board = {
  name: 'Teamtailor',
  hosts: /(?:^|\.)teamtailor\.com$/,
  mark: '[data-controller*="careersite"]',
  title: ['main h1', 'h1'],
  description: ['main section.company-links .prose', 'main .prose'],
  names: /^(?<title>.+) - (?<company>[^-]+)$/u,
};
