/** What definitions can ask for beside shares; each is backed by signals of these kinds. */
export type Fact =
  | 'people'
  | 'budget'
  | 'departments'
  | 'senior_reporting'
  | 'lead_level'
  | 'kpi'
  | 'persona'
  | 'endorsement'
  | 'own_audience'
  | 'content_focus';
