import type { Board, Row } from './board';

export const board: Board = {
  id: 'we-work-remotely',
  name: 'We Work Remotely',
  domains: ['weworkremotely.com'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '#job-listing-show-container',
      title: [
        '.lis-container__header__hero__company-info__title',
        '.listing-header-container h1',
        '#job-show h1',
        'h1',
      ],
      company: ['.lis-container__job__sidebar__companyDetails__info__title', '.company-card h2 a', '.company-card h2'],
      description: ['.lis-container__job__content__description', '.listing-container'],
      pageTitle: /^(?<company>.+?): (?<title>.+?)(?: \| We Work Remotely)?$/u,
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'We Work Remotely',
    hooked: '`.listing-container`, since 2025 `.lis-container__job__content__description`',
    evidence: 'page (older pages), facts',
    fixtures: ['we-work-remotely'],
  },
];
