import type { Board } from './board';

export const weWorkRemotely: Board = {
  name: 'We Work Remotely',
  hosts: /(?:^|\.)weworkremotely\.com$/,
  mark: '#job-listing-show-container',
  title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1', '#job-show h1', 'h1'],
  company: ['.lis-container__job__sidebar__companyDetails__info__title', '.company-card h2 a', '.company-card h2'],
  description: ['.lis-container__job__content__description', '.listing-container'],
  names: /^(?<company>.+?): (?<title>.+?)(?: \| We Work Remotely)?$/u,
};
