/** Below this the parts stand as icons with their names under them: as text they would not all stand in one row. */
export const narrow = '@media (max-width: 720px)';
/** Below this the names are set as small as they can be read. */
export const narrowest = '@media (max-width: 560px)';
