import type { Board } from './board';

export const remoteOk: Board = {
  name: 'Remote OK',
  hosts: /(?:^|\.)remoteok\.(?:io|com)$/,
  mark: '.expandContents .description',
  title: ['[itemprop="title"]'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
  description: ['.expandContents .description', '.description'],
};
