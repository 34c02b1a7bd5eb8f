import type { Board, Row } from './board';

export const board: Board = {
  id: 'work-at-a-startup',
  name: 'Work at a Startup',
  domains: ['workatastartup.com'],
  withoutClick: 'offered',
  layouts: [
    {
      description: ['.prose', '[class*="job-description"]'],
      pageTitle: /^(?<title>.+?) at (?<company>.+?)(?: ?\([WSFX]\d{2}\))?(?: \|.*)?$/u,
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Work at a Startup',
    hooked: "`.prose`; title and company from the page's title",
    evidence: 'facts',
    fixtures: ['work-at-a-startup'],
  },
];
