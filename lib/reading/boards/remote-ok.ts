import type { Board, Row } from './board';

export const board: Board = {
  id: 'remote-ok',
  name: 'Remote OK',
  domains: ['remoteok.com'],
  otherHosts: /(?:^|\.)remoteok\.io$/,
  withoutClick: 'offered',
  layouts: [
    {
      mark: '.expandContents .description',
      title: ['[itemprop="title"]'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
      description: ['.expandContents .description', '.description'],
    },
  ],
};

export const rows: Row[] = [
  { layout: 'Remote OK', hooked: '`.description` of the unfolded row', evidence: 'page', fixtures: ['remoteok'] },
];
