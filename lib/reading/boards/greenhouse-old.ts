import type { Board } from './board';

export const greenhouseOld: Board = {
  name: 'Greenhouse',
  hosts: /(?:^|\.)greenhouse\.io$/,
  mark: 'h1.app-title',
  title: ['h1.app-title'],
  company: ['.company-name'],
  description: ['#app_body #content', '#main #content', '#content'],
  names: /^Job Application for (?<title>.+) at (?<company>.+)$/u,
};
