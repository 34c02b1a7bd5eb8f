import type { Board } from './board';

export const workAtAStartup: Board = {
  name: 'Work at a Startup',
  hosts: /(?:^|\.)workatastartup\.com$/,
  description: ['.prose', '[class*="job-description"]'],
  names: /^(?<title>.+?) at (?<company>.+?)(?: ?\([WSFX]\d{2}\))?(?: \|.*)?$/u,
};
