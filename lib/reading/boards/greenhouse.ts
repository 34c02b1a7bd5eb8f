import type { Board, Row } from './board';

export const board: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  domains: ['greenhouse.io'],
  withoutClick: 'offered',
  layouts: [
    // The application form follows on the same page.
    {
      mark: '.job__title',
      title: ['.job__title h1', 'h1.section-header'],
      description: ['.job__description'],
      pageTitle: /^Job Application for (?<title>.+) at (?<company>.+)$/u,
    },
    {
      mark: 'h1.app-title',
      title: ['h1.app-title'],
      company: ['.company-name'],
      description: ['#app_body #content', '#main #content', '#content'],
      pageTitle: /^Job Application for (?<title>.+) at (?<company>.+)$/u,
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Greenhouse, new boards',
    hooked: "`.job__title`, `.job__description`; company from the page's title",
    evidence: 'page',
    fixtures: ['greenhouse'],
  },
  {
    layout: 'Greenhouse, old boards and embeds',
    hooked: '`.app-title`, `.company-name`, `#content`',
    evidence: 'facts',
    fixtures: ['greenhouse-old'],
  },
];
