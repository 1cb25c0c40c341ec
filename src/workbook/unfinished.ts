/** Stands in the first cell of a sheet of ours from the first change to the last: one that still says so was broken off. */
export const unfinishedText = 'Ofärdigt blad: skrivningen avbröts. Uppdatera rapporten igen. (Unfinished: update the report again.)';
