import { sheet, workbook, type Layout } from './build';

const alone = (name: string, tab: string, kind: string, drawing: string, expected: Omit<Layout, 'name' | 'workbook' | 'kinds'>): Layout =>
  ({ name, workbook: workbook(sheet(tab, drawing)), kinds: { [tab]: kind }, silent: [], ...expected });

/** Measures, goals, staff and notes as municipalities publish them, on a sheet of their own. */
export const publishedMeasureLayouts: readonly Layout[] = [
  alone('the month of two years is that of both', 'Medarbetare', 'volumes', `
    Antal månadsanställda, december 2021 och 2022
    Anställda | 2021 | 2022 | % förändring
    Ekförvaltningen | 212 | 230 | 8.5
    Björkförvaltningen | 415 | 402 | -3.1
    Lindförvaltningen | 98 | 101 | 3.1
    `, { period: '2022-12', volumes: `
      name | actual | priorYear
      Ekförvaltningen | 230 | 212
      Björkförvaltningen | 402 | 415
      Lindförvaltningen | 101 | 98
      `, silent: ['doubtfulMeasures', 'changeDiffers', 'sumMismatch'] }),
  alone('an older year that is followed up beside a newer one is told', 'Medarbetare', 'volumes', `
    Personalredovisning december 2021
    Anställda | 2021 | 2022 | Förändring
    Ekförvaltningen | 212 | 230 | 8
    Björkförvaltningen | 415 | 402 | -3
    Lindförvaltningen | 98 | 101 | 3
    Summa | 725 | 733 | 1
    `, { tells: ['doubtfulMeasures'], silent: ['sumMismatch'] }),
  alone('outcomes of two columns that are called the same are told', 'Medarbetare', 'volumes', `
    Volymer 2022
    Volym | Budget | Utfall | Utfall
    Antal barn | 400 | 388 | 431
    Antal elever | 9000 | 9512 | 8870
    `, { tells: ['doubtfulMeasures'] }),
  alone('outcomes of two columns whose years stand in their heads are told apart', 'Medarbetare', 'volumes', `
    Volymer 2022
    Volym | Budget 2022 | Utfall 2022 | Utfall 2021
    Antal barn | 400 | 388 | 431
    Antal elever | 9000 | 9512 | 8870
    `, { volumes: `
      name | actual | budget
      Antal barn | 388 | 400
      Antal elever | 9512 | 9000
      `, silent: ['doubtfulMeasures'] }),
  alone('a change in per cent that its years do not give', 'Medarbetare', 'volumes', `
    Antal anställda 2022
    Anställda | 2021 | 2022 | % förändring
    Ekförvaltningen | 212 | 230 | 8.5
    Björkförvaltningen | 415 | 402 | -3.1
    Lindförvaltningen | 98 | 101 | 3.1
    Almförvaltningen | 1457 | 1445 | -4.1
    Askförvaltningen | 76 | 83 | 9.2
    Bokförvaltningen | 235 | 250 | 6.4
    Tallförvaltningen | 144 | 146 | 1.4
    Granförvaltningen | 196 | 219 | 11.7
    `, { tells: ['changeDiffers'] }),
  alone('a change in per cent of amounts that were rounded', 'Medarbetare', 'volumes', `
    Årsarbetare 2022
    Anställda | 2021 | 2022 | % förändring
    Ekförvaltningen | 212 | 230 | 8.5
    Björkförvaltningen | 415 | 402 | -3.1
    Lindförvaltningen | 98 | 101 | 3.1
    Almförvaltningen | 24 | 25 | 2.1
    Askförvaltningen | 76 | 83 | 9.2
    Bokförvaltningen | 235 | 250 | 6.4
    Tallförvaltningen | 144 | 146 | 1.4
    Granförvaltningen | 196 | 219 | 11.7
    `, { silent: ['changeDiffers'] }),
  alone('what was last measured stands before its year', 'Klimat', 'indicators', `
    Energi per källa (kWh/år, anställd)
    Utsläpp från | Senaste värdet (kWh/anställd) | Datum
    Egna hus | 11000 | 2021
    Hyrda hus | 4100 | 2021
    Bilar | 900 | 2021
    `, { indicators: `
      name | actual
      Egna hus | 11000
      Hyrda hus | 4100
      Bilar | 900
      `, silent: ['doubtfulMeasures'] }),
  alone('a figure with its unit is no head', 'Hälsa', 'indicators', `
    Nr | Indikator | Definition | Senaste värdet | Avser år | Trend
    1.1 | God hälsa | Andel med god hälsa | "78 %" | 2021 | Åt rätt håll
    1.2 | Recept | Antal recept per 1 000 invånare | "205 st/1000 inv." | 2020 | Åt rätt håll
    1.3 | Partiklar | Årsmedelvärde | "15,7 µg/m3" | 2019 | Åt fel håll
    1.4 | Unga som kan påverka | Andel unga som kan påverka | | | Oförändrad
    `, { indicators: `
      name | actual
      God hälsa | 78
      Recept | 205
      Partiklar | 15.7
      Unga som kan påverka | -
      `, silent: ['doubtfulMeasures'] }),
  alone('goals and the scale that they are to be assessed by', 'Mål', 'indicators', `
    Mål | Bedömning
    En trygg stad
    Fler i arbete

    Bedömning av målen: Målet nås / Målet nås delvis / Målet nås inte
    `, { goals: `
      name | stated
      En trygg stad | -
      Fler i arbete | -
      ` }),
  alone('goals of the council that are assessed above those of the committee', 'Mål', 'indicators', `
    Kommungemensamma mål | Nämndens mål | Måluppfyllelse
    Valfrihet | | Delvis uppnått
     | Fler utförare | Uppnått
    Inflytande | | Delvis uppnått
    Bra skolor | | Avser ej nämnd
    Trygghet | | Delvis uppnått
     | Rätt stöd i tid | Delvis uppnått
    `, { goals: `
      name | stated
      Valfrihet | yellow
      Fler utförare | green
      Inflytande | yellow
      Bra skolor | none
      Trygghet | yellow
      Rätt stöd i tid | yellow
      `, silent: ['unknownAssessment'] }),
  alone('goals in capitals, each with its assessment', 'Måluppfyllelse', 'indicators', `
    MÅL FASTSTÄLLDA AV FULLMÄKTIGE | MÅLBEDÖMNING
    Invånarna känner sig trygga | Delvis uppfyllt
    Kommunen är en attraktiv arbetsgivare | I hög grad uppfyllt
    Kommunen lever upp till sina klimatmål | Helt uppfyllt
    `, { goals: `
      name | stated
      Invånarna känner sig trygga | yellow
      Kommunen är en attraktiv arbetsgivare | green
      Kommunen lever upp till sina klimatmål | green
      `, silent: ['noIndicators'] }),
  alone('what was assigned in a budget is judged as goals are', 'Uppdrag', 'indicators', `
    Uppdrag budget 2021 | Kommentar | Uppfyllt Ja/Nej
    Varje nämnd ska ha en plan för sina projekt. | Arbete pågår på flera håll. | Nej
    Kommunen ska underlätta för dem som bygger. | Två tävlingar har hållits. | Ja
    `, { goals: `
      name | stated
      Varje nämnd ska ha en plan för sina projekt. | red
      Kommunen ska underlätta för dem som bygger. | green
      `, silent: ['noIndicators'] }),
  alone('shares of the kommun and its group beside the budget', 'Nyckeltal', 'indicators', `
    Nyckeltal
     | Koncernen | | Kommunen | |
    (procent där ej annat anges) | Bokslut 2022 | Bokslut 2023 | Bokslut 2022 | Bokslut 2023 | Budget 2023
    Resultat - kapacitet
    Nettokostnad / skatteintäkter | 88.5 | 91 | 91.2 | 93.8 | 93.5
    Årets resultat / eget kapital | 9.2 | 1.6 | 9 | 1.5 | 3.1
    Soliditet | 27.2 | 26.2 | 39.3 | 37.2 | 41.2
    `, { indicators: `
      name | actual
      Nettokostnad / skatteintäkter | 93.8
      Årets resultat / eget kapital | 1.5
      Soliditet | 37.2
      `, silent: ['economyAmongIndicators', 'noIndicators'] }),
  alone('an overview of the kommun and its group, with rates that add up', 'Fem år', 'indicators', `
    Fem år i sammandrag
     | 2019 | 2020 | 2021 | 2022 | 2023
    Antal invånare | 18450 | 18435 | 18359 | 18681 | 18610
    Kommunen
    Årets resultat, mkr | 6 | 15 | 22 | 13 | 32
    Soliditet, % | 36 | 39 | 39 | 38.3 | 41.4
    Koncernen
    Årets resultat, mkr | -30 | -2 | 23 | 23 | 37
    Soliditet, % | 21 | 22 | 22 | 22 | 24
    `, { silent: ['wholeDiffers'] }),
  alone('a tax rate in kronor and öre', 'Översikt', 'indicators', `
    Femårsöversikt
     | 2022 | 2021 | 2020
    Soliditet, % | 41 | 40 | 39
    varav kommunen | "21:81" | "21:81" | "22:22"
    `, { silent: ['indicatorText'] }),
  alone('counts by the week after what they are all of', 'Följetal', 'volumes', `
    Följetal | Utfall 2021 | Utfall 2022 | Utfall 2023
    Öppen verksamhet, personaltimmar per vecka | 87 | 79 | 69
    Öppen verksamhet, besökare per vecka | 95 | 99 | 56
    Öppen verksamhet, antal besök enligt loggbok | 1399 | 1482 | 1056
    `, { volumes: `
      name | actual | priorYear
      Öppen verksamhet, personaltimmar per vecka | 69 | 79
      Öppen verksamhet, besökare per vecka | 56 | 99
      Öppen verksamhet, antal besök enligt loggbok | 1056 | 1482
      ` }),
  alone('parts below a heading are no parts of each other', 'Prestationer', 'volumes', `
    Prestationstal | Utfall 2022 | Budget 2023 | Utfall 2023
    Antal besökare på gårdarna | 10519 | 12000 | 7290
    Antal:
    - sålda inträden i badet | 2255 | 52000 | 39450
    - sålda inträden ute | 4516 | 6000 | 3429
    `, { silent: ['partExceedsWhole', 'doubtfulMeasures'] }),
  alone('notes to the accounts by their numbers', 'Tabeller', 'other', `
     | Kommunen | | Koncernen |
     | 2023 | 2022 | 2023 | 2022
    Not 1. Verksamhetens intäkter (tkr)
    Inklusive interna poster | 275373 | 161546 | 0 | 0
    Avgår interna poster | -181661 | -76403 | 0 | 0
    Not 2. Avskrivningar (tkr)
    Mark och byggnader | -2712 | -2292 | -17756 | -16178
    Maskiner och inventarier | -5685 | -5215 | -6608 | -5948
    Summa | -8397 | -7507 | -24364 | -22126
    `, { silent: ['sumMismatch', 'partExceedsWhole'] }),
];
