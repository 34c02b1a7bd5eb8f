import type { Board } from './board';

export const breezy: Board = {
  name: 'Breezy',
  hosts: /(?:^|\.)breezy\.hr$/,
  title: ['.banner h1', '.position h1'],
  description: ['.position .description', '.description'],
};
