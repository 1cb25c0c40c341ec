import { makeStyles, tokens } from '@fluentui/react-components';

/** What a row of the list looks like, whatever it tells of. */
export const useItemStyles = makeStyles({
  item: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', padding: '10px 4px', breakInside: 'avoid', borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px', minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  kind: { fontWeight: tokens.fontWeightSemibold },
  more: { listStyleType: 'none', margin: 0, padding: '4px 0 0 0', display: 'flex', flexDirection: 'column', rowGap: '8px' },
});
