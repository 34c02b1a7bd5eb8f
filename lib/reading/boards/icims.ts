import type { Board } from './board';

/** The posting stands in a frame of the same host. */
export const icims: Board = {
  name: 'iCIMS',
  hosts: /(?:^|\.)(?:icims|jibeapply)\.com$/,
  mark: '.iCIMS_JobContent',
  title: ['.iCIMS_Header h1', 'h1.title', 'h1'],
  description: [
    '.iCIMS_InfoMsg_Job',
    '.iCIMS_JobContent .iCIMS_Expandable_Container',
    '.iCIMS_JobContent',
    '#description-body',
  ],
};
