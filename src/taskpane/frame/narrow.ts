/** Below this the parts stand as icons with their names under them: as text they would not all stand in one row. */
export const narrow = '@media (max-width: 720px)';
/** What a part keeps free beside its name there: less in the narrowest pane that Excel has, so that three of them have room. */
export const beside = 'clamp(2px, calc((100vw - 266px) / 2), 6px)';
