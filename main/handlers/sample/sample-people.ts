/** A fictional person of the sample: name, job title. */
type SamplePerson = readonly [name: string, jobTitle: string];

/** A fictional member body and its people: the first holds the seat, a second may stand in. */
export type SampleBody = { name: string; people: readonly SamplePerson[] };

/** The member bodies of the sample partnership. Every name is invented. */
export const sampleBodies: readonly SampleBody[] = [
  {
    name: 'Anyshire County Council',
    people: [
      ['Amina Ahmed', 'Director of Communities'],
      ['Jonah Bennett', 'Community Safety Manager'],
    ],
  },
  {
    name: 'Anyshire Police',
    people: [
      ['Marcus Cole', 'Superintendent'],
      ['Ruth Adeyemi', 'Chief Inspector'],
    ],
  },
  { name: 'Anyshire Fire and Rescue Service', people: [['Grace O’Neill', 'Area Manager']] },
  {
    name: 'Anyshire Integrated Care Board',
    people: [['Dr Helen Okafor', 'Consultant in Public Health']],
  },
  { name: 'Probation Service, Anyshire', people: [['Rhys Evans', 'Head of Delivery Unit']] },
  { name: 'Office of the Police and Crime Commissioner', people: [['Priya Shah', 'Policy Lead']] },
  {
    name: 'Midshire District Council',
    people: [
      ['Cllr Parveen Shah', 'Portfolio Holder for Communities'],
      ['Tom Hartley', 'Neighbourhoods Manager'],
    ],
  },
  { name: 'Eastmoor Borough Council', people: [['Łukasz Nowak', 'Head of Regulatory Services']] },
  { name: 'Northwick District Council', people: [['Siân Pryce', 'Head of Community Safety']] },
  {
    name: 'Anyshire Youth Justice Service',
    people: [
      ['Kwame Boateng', 'Service Manager'],
      ['Ellen Marsh', 'Team Manager'],
    ],
  },
  { name: 'HMP Anyford', people: [['Deborah Lane', 'Head of Reducing Reoffending']] },
  { name: 'Anyshire Voluntary Action', people: [['Faith Mensah', 'Chief Officer']] },
  { name: 'Anyshire Housing Association', people: [['Colin Webb', 'Neighbourhood Director']] },
  { name: 'Victim Support Anyshire', people: [['Zainab Malik', 'Area Manager']] },
  { name: 'University of Anyshire', people: [['Prof. Owen Hughes', 'Professor of Criminology']] },
  { name: 'Anyshire Association of Local Councils', people: [['Margaret Dunn', 'County Officer']] },
];
