import { makeStyles, tokens } from '@fluentui/react-components';

/** What the tabs share: sections with headings, quiet text, fields under one another. */
export const useLayout = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', rowGap: '20px', padding: '12px 12px 20px' },
  section: { display: 'flex', flexDirection: 'column', rowGap: '6px', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
