/** Stands in the first cell of a sheet of ours from the first change to the last: one that still says so was broken off. */
export const unfinishedText = 'Ofärdigt blad: skrivningen avbröts. Uppdatera rapporten igen. (Unfinished: update the report again.)';

/** The name of the first series of a chart of ours, from the moment when it is drawn until it has got its own names. */
export const newbornText = 'Ofärdigt diagram: uppdatera rapporten igen. (Unfinished chart: update the report again.)';
