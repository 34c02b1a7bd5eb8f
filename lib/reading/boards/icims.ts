import type { Board, Row } from './board';

/** The posting stands in a frame of the same host. */
export const board: Board = {
  id: 'icims',
  name: 'iCIMS',
  domains: ['icims.com', 'jibeapply.com'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '.iCIMS_JobContent',
      title: ['.iCIMS_Header h1', 'h1.title', 'h1'],
      description: [
        '.iCIMS_InfoMsg_Job',
        '.iCIMS_JobContent .iCIMS_Expandable_Container',
        '.iCIMS_JobContent',
        '#description-body',
      ],
    },
  ],
};

export const rows: Row[] = [
  { layout: 'iCIMS', hooked: '`.iCIMS_InfoMsg_Job` in the inner frame', evidence: 'facts', fixtures: ['icims-frame'] },
];
