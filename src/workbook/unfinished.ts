/** Stands in the first cell of a sheet of ours from the first change to the last: one that still says so was broken off. */
export const unfinishedText = 'Ofärdigt blad: skrivningen avbröts. Uppdatera rapporten igen. (Unfinished: update the report again.)';

/** What a chart of ours is called by its own legend from the moment when it is drawn until it has its name. */
export const newbornText = 'Ofärdigt diagram: uppdatera rapporten igen. (Unfinished chart: update the report again.)';
