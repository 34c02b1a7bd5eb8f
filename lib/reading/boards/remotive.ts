import type { Board } from './board';

export const remotive: Board = {
  name: 'Remotive',
  hosts: /(?:^|\.)remotive\.(?:com|io)$/,
  title: ['h1'],
  description: ['.job-description'],
};
