/** The rungs, as every small content of the tests has them. */
export const RUNGS_FILE = `rungs:
  - rung: 1
    id: leder-af-medarbejdere
    title: Leder af medarbejdere
    definition: Leder medarbejdere.
  - rung: 2
    id: leder-af-ledere
    title: Leder af ledere
    definition: Leder ledere.
  - rung: 3
    id: chef-for-et-omraade
    title: Chef for et område
    definition: Leder ledere af ledere.
  - rung: 4
    id: topledelse
    title: Topledelse
    definition: Leder det hele.
`;
