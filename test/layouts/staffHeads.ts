import { sheet, workbook, type Layout } from './build';

const FOLLOW_UP = `Omsorgsnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall ack | Prognos | Avvikelse
        Ordinärt boende | -41000 | -27900 | -41600 | -600
        Särskilt boende | -73000 | -48400 | -73200 | -200
        Summa | -114000 | -76300 | -114800 | -800`;

const followed: Pick<Layout, 'areas' | 'total'> = {
  areas: `
      name | budget | actual | forecast
      Ordinärt boende | -41000 | -27900 | -41600
      Särskilt boende | -73000 | -48400 | -73200`,
  total: `
      budget | actual | forecast
      -114000 | -76300 | -114800`,
};

const below = (rows: string): Layout['workbook'] => workbook(sheet('Blad1', `
        ${FOLLOW_UP}

        ${rows}
      `));

/** Small tables of staff below or beside the follow-up: under heads of their own, for each sex and year. */
export const staffHeadLayouts: readonly Layout[] = [
  {
    name: 'years under each sex are heads, and no rows of the areas above',
    workbook: below(`Personal | Kvinnor |  | Män |  | Totalt |
         | 2023 | 2024 | 2023 | 2024 | 2023 | 2024
        Tillsvidareanställda | 310 | 322 | 61 | 64 | 371 | 386
        Årsarbetare | 288.5 | 296.2 | 55 | 58 | 343.5 | 354.2`),
    ...followed,
    volumes: `
      name | actual | priorYear
      Tillsvidareanställda | 386 | 371
      Årsarbetare | 354.2 | 343.5`,
    silent: ['varianceMismatch', 'totalMismatch'],
  },
  {
    name: 'one year under each sex is a head of it',
    workbook: below(`| Kvinnor | Män | Totalt
        Personal | 2024 | 2024 | 2024
        Antal anställda | 322 | 64 | 386
        Årsarbetare | 296 | 58 | 354`),
    ...followed,
    volumes: `
      name | actual
      Antal anställda | 386
      Årsarbetare | 354`,
  },
  {
    name: 'months under each sex, over counts of staff',
    workbook: below(`Personal | Kvinnor | Män | Totalt
         | aug 2024 | aug 2024 | aug 2024
        Tillsvidareanställda | 322 | 64 | 386
        Årsarbetare | 296 | 58 | 354`),
    ...followed,
    volumes: `
      name | actual
      Tillsvidareanställda | 386
      Årsarbetare | 354`,
  },
  {
    name: 'staff beside the areas, under heads of which none is the economy\'s',
    workbook: workbook(sheet('Blad1', `
        Omsorgsnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall ack | Prognos | Avvikelse |  | Personal | Kvinnor | Män | Totalt
        Ordinärt boende | -41000 | -27900 | -41600 | -600 |  | Tillsvidareanställda | 322 | 64 | 386
        Särskilt boende | -73000 | -48400 | -73200 | -200 |  | Årsarbetare | 296 | 58 | 354
        Summa | -114000 | -76300 | -114800 | -800 |  | Timavlönade | 21 | 9 | 30
      `)),
    ...followed,
    volumes: `
      name | actual
      Tillsvidareanställda | 386
      Årsarbetare | 354
      Timavlönade | 30`,
    tells: ['sideColumnUnread'],
  },
  {
    name: 'what is beside the areas and of nothing that is known is told',
    workbook: workbook(sheet('Blad1', `
        Omsorgsnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Årsbudget | Utfall ack | Prognos | Avvikelse |  | Bilar | Öster | Väster | Norr
        Ordinärt boende | -41000 | -27900 | -41600 | -600 |  | Ägda | 22 | 14 | 8
        Särskilt boende | -73000 | -48400 | -73200 | -200 |  | Hyrda | 6 | 5 | 4
        Summa | -114000 | -76300 | -114800 | -800 |  | Lånade | 1 | 2 | 3
      `)),
    ...followed,
    tells: ['tableAside'],
  },
  {
    name: 'a budget of posts and a target of sick leave, each under its own head',
    workbook: below(`Personal
         | Årsarbetare |  | Sjukfrånvaro |
         | Budget | Utfall | Mål | Utfall
        Ordinärt boende | 92 | 90.5 | 6.0 | 7.1
        Särskilt boende | 140 | 144 | 6.0 | 6.2`),
    ...followed,
    volumes: `
      name | budget | actual
      Ordinärt boende | 92 | 90.5
      Särskilt boende | 140 | 144`,
    indicators: `
      name | actual | value
      Ordinärt boende | 7.1 | 6
      Särskilt boende | 6.2 | 6`,
  },
  {
    name: 'sick leave by sex and age under a head that says per cent of what',
    workbook: workbook(sheet('Blad1', `
        Obligatorisk redovisning av sjukfrånvaro
        Procent av ordinarie arbetstid | 2023 | 2024
        Total sjukfrånvaro | 6.4 | 6.7
        Andel långtidssjukfrånvaro (60 dagar eller mer) | 39.1 | 40.3
        Sjukfrånvaro för kvinnor | 7.2 | 7.4
        Sjukfrånvaro 29 år eller yngre | 5.6 | 5.9
      `)),
    indicators: `
      name | actual
      Total sjukfrånvaro | 6.7
      Andel långtidssjukfrånvaro (60 dagar eller mer) | 40.3
      Sjukfrånvaro för kvinnor | 7.4
      Sjukfrånvaro 29 år eller yngre | 5.9`,
    silent: ['noIndicators'],
  },
  {
    name: 'shares named under "Andel, %", with their targets',
    workbook: workbook(sheet('Ekonomi', `
        ${FOLLOW_UP}
      `), sheet('Mått', `
        Andel, % | Utfall 2023 | Utfall 2024 | Mål 2024
        Undersköterskor med utbildning | 82 | 84 | 90
        Heltidsanställda | 64 | 71 | 75
      `)),
    ...followed,
    indicators: `
      name | actual | value
      Undersköterskor med utbildning | 84 | 90
      Heltidsanställda | 71 | 75`,
    silent: ['noIndicators'],
  },
  {
    name: 'a target that stands in a head alone is told',
    workbook: workbook(sheet('Nyckeltal', `
        Nyckeltal augusti 2024
        Mätetal | Utfall 2023 | Utfall 2024 (mål 80)
        Nöjda i ordinärt boende | 82 | 81
        Nöjda i särskilt boende | 77 | 79
      `)),
    tells: ['targetInHead'],
  },
];
