import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Language } from '../../values/language';
import { LanguageContext, messagesIn } from '../messages';
import type { Surroundings } from '../services/services';
import { useTheme } from '../shared/theme';

const useStaticStyles = makeStaticStyles([
  { body: { margin: 0 } },
  // There a link has no colour of its own to be known by. Named twice, it outweighs the one class that takes its line away.
  '@media (forced-colors: active) { .fui-Link.fui-Link { text-decoration: underline; } }',
]);

const useStyles = makeStyles({
  root: { minHeight: '100vh' },
});

/** Theme and language around the pane. */
export function App({ surroundings, children }: {
  readonly surroundings: Surroundings; readonly children: (changeLanguage: () => void) => ReactNode;
}) {
  useStaticStyles();
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(surroundings.language);
  const { theme, isDark } = useTheme(surroundings.dark);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messagesIn(language).product;
  }, [language]);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [isDark, theme]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <LanguageContext.Provider value={language}>
        {children(() => setLanguage(language === 'sv' ? 'en' : 'sv'))}
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
