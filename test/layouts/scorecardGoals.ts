import { sheet, workbook } from './build';
import type { IndicatorLayout } from './indicators';

/** One sheet of goals as other municipalities write theirs. */
const drawn = (name: string, tab: string, drawing: string, expected: Omit<IndicatorLayout, 'name' | 'workbook' | 'kinds'>): IndicatorLayout =>
  ({ name, workbook: workbook(sheet(tab, drawing)), kinds: { [tab]: 'indicators' }, ...expected });

const NONE = '\n';

/** Goals above, beside and instead of indicators, and what names them. */
export const scorecardGoalLayouts: readonly IndicatorLayout[] = [
  drawn('goals with yes and no', 'Måluppfyllelse', `
    Mål | Kommentarer | Uppfyllt Ja/Nej
    Fler ska delta i föreningslivet | Av 4200 unga deltar 3100. | Ja
    Biblioteket ska nå fler | Besöken sjönk med 3 %. | Nej
    `, {
    indicators: NONE,
    goals: `
      name | stated
      Fler ska delta i föreningslivet | green Ja
      Biblioteket ska nå fler | red Nej
      `,
  }),
  drawn('goals with a target in words and no outcome', 'Inriktning', `
    Inriktningsmål | Mål 2024
    En trygg kommun för alla | Fler än 75 % ska känna sig trygga
    Ett rikt föreningsliv | Antalet föreningar ska öka
    `, {
    indicators: `
      name | goal | actual | target
      En trygg kommun för alla | En trygg kommun för alla | - | Fler än 75 % ska känna sig trygga/2024
      Ett rikt föreningsliv | Ett rikt föreningsliv | - | Antalet föreningar ska öka/2024
      `,
    goals: `
      name | stated
      En trygg kommun för alla | -
      Ett rikt föreningsliv | -
      `,
  }),
  drawn('goals with comments and an assessment far to the right', 'Nämndmål', `
    Nämndsmål | Aktiviteter | Kommentar | Uppfyllt
    Barn och unga ska få stöd tidigt | Familjecentral öppnad | Arbetet följer planen. | Ja
    Väntetiden ska vara högst två veckor | Ny rutin | Väntetiden är fyra veckor. | Delvis
    `, {
    indicators: NONE,
    goals: `
      name | stated
      Barn och unga ska få stöd tidigt | green Ja
      Väntetiden ska vara högst två veckor | yellow Delvis
      `,
  }),
  drawn('a goal in the first row over its table, one three rows above the next', 'Verksamhetsmål', `
    Alla elever når kunskapskraven
    Indikator | 2022 | 2023 | 2024
    Behöriga till gymnasiet, andel (%) | 81 | 83 | 86
    Meritvärde | 219 | 221 | 224

    Eleverna är trygga i skolan


    Indikator | 2022 | 2023 | 2024
    Trygghetsindex | 77 | 79 | 80
    `, {
    indicators: `
      name | goal | actual
      Behöriga till gymnasiet, andel (%) | Alla elever når kunskapskraven | 86 %
      Meritvärde | Alla elever når kunskapskraven | 224
      Trygghetsindex | Eleverna är trygga i skolan | 80
      `,
    goals: `
      name | stated
      Alla elever når kunskapskraven | -
      Eleverna är trygga i skolan | -
      `,
  }),
  drawn('titles and groups over tables are no goals', 'Nyckeltal', `
    Socialnämndens nyckeltal 2024

    Individ och familj
    Nyckeltal | 2023 | 2024
    Andel utredningar i tid, % | 71 | 80

    Äldreomsorg
    Nyckeltal | 2023 | 2024
    Andel nöjda, % | 88 | 87
    `, {
    indicators: `
      name | goal | group | actual
      Andel utredningar i tid, % | - |  | 80 %
      Andel nöjda, % | - | Äldreomsorg | 87 %
      `,
    goals: NONE,
  }),
  drawn('goals as heading rows with verbs, their indicators below', 'Mål 2024', `
    Mål och indikatorer | Målvärde | Utfall 2023 | Utfall 2024
    Kommunen är en attraktiv arbetsgivare
    HME | Minst 80 | 78 | 79
    Sjukfrånvaro, % | Högst 6 | 7.1 | 6.6
    Invånarna har inflytande
    Delaktighetsindex | 60 | 52 | 55
    `, {
    indicators: `
      name | goal | actual | target
      HME | Kommunen är en attraktiv arbetsgivare | 79 | Minst 80/-
      Sjukfrånvaro, % | Kommunen är en attraktiv arbetsgivare | 6.6 % | Högst 6/-
      Delaktighetsindex | Invånarna har inflytande | 55 | 60/-
      `,
    goals: `
      name | stated
      Kommunen är en attraktiv arbetsgivare | -
      Invånarna har inflytande | -
      `,
  }),
  drawn('heading rows that group, not goals', 'Nyckeltal', `
    Nyckeltal | Utfall 2023 | Utfall 2024
    Förskola
    Barn per årsarbetare | 5.4 | 5.2
    Grundskola
    Elever per lärare | 12.1 | 12.4
    `, {
    indicators: `
      name | goal | group | actual
      Barn per årsarbetare | - | Förskola | 5.2
      Elever per lärare | - | Grundskola | 12.4
      `,
    goals: NONE,
  }),
  drawn('directions in the names of goals that are measured themselves', 'Nämndens mål', `
    Nämndsmål | Målvärde | Utfall 2024
    Högre andel elever tar examen | 80 | 77
    Sjukfrånvaron minskar | 5 | 6.1
    Färre unga i öppen arbetslöshet | 3 | 2.8
    `, {
    indicators: `
      name | actual | target
      Högre andel elever tar examen | 77 % | 80/-
      Sjukfrånvaron minskar | 6.1 | 5/-
      Färre unga i öppen arbetslöshet | 2.8 | 3/-
      `,
  }),
  drawn('the assessment between goal and indicator, colours by name', 'Styrkort', `
    Fullmäktigemål | Status | Nämndens indikator | Mål | Utfall
    En kommun att leva i | Grön | Inflyttade, antal | 200 | 231
     | Röd | Nyproducerade bostäder | 150 | 88
    Klimatneutral 2035 | Gul | Utsläpp, ton per invånare | Högst 3,5 | 3.7
    `, {
    period: '2024-12',
    indicators: `
      name | goal | actual | target | stated
      Inflyttade, antal | En kommun att leva i | 231 | 200/- | green Grön
      Nyproducerade bostäder | En kommun att leva i | 88 | 150/- | red Röd
      Utsläpp, ton per invånare | Klimatneutral 2035 | 3.7 | Högst 3,5/- | yellow Gul
      `,
  }),
  drawn('an assessment that is not known is told, the others read', 'Mål', `
    Mål | Indikator | Målvärde | Utfall 2024 | Måluppfyllelse
    Ren luft | Halt av kvävedioxid | Högst 20 | 17 | Uppnått
    Rent vatten | Andel godkända prov | 99% | 97% | Under utredning
    Ren stad | Nedskräpning, index | Högst 12 | 15 | Ej uppnått
    `, {
    indicators: `
      name | goal | actual | stated
      Halt av kvävedioxid | Ren luft | 17 | -
      Andel godkända prov | Rent vatten | 97 % | -
      Nedskräpning, index | Ren stad | 15 | -
      `,
    goals: `
      name | stated
      Ren luft | green Uppnått
      Rent vatten | -
      Ren stad | red Ej uppnått
      `,
    tells: ["unknownAssessment 'Mål'!E3"],
  }),
  drawn('forecast of the goal in words beside its outcome', 'Mål', `
    Nämndens mål | Indikator | Utfall aug 2024 | Mål 2024 | Prognos helår
    Fler i egen försörjning | Antal avslutade till arbete | 148 | 240 | 225
    Snabbare beslut | Handläggningstid, dagar | 12 | Högst 14 | Målet nås
    `, {
    read: '2024-08',
    indicators: `
      name | goal | actual | target | forecast
      Antal avslutade till arbete | Fler i egen försörjning | 148 | 240/2024 | 225
      Handläggningstid, dagar | Snabbare beslut | 12 | Högst 14/2024 | Målet nås
      `,
  }),
  drawn('thirds of two years', 'Nyckeltal T2', `
    Indikator | Utfall T2 2023 | Utfall T1 2024 | Utfall T2 2024 | Helår 2023 | Mål 2024
    Andel svar inom tre dagar | 81% | 83% | 85% | 82% | 90%
    Antal besökare i badhuset | 61000 | 30500 | 63200 | 98000 | 100000
    `, {
    read: '2024-08',
    indicators: `
      name | actual | target | history
      Andel svar inom tre dagar | 85 % | 90,0 %/2024 | 2023-08:81 %
      Antal besökare i badhuset | 63200 | 100 000/2024 | 2023-08:61000
      `,
  }),
  drawn('a number before each goal and each indicator', 'Styrkort', `
    Nr | Mål | Nr | Indikator | Utfall 2023 | Utfall 2024 | Målvärde
    1 | Alla ska ha ett arbete | 1.1 | Öppet arbetslösa, % | 6.1 | 5.8 | Högst 5,5
     |  | 1.2 | Nystartade företag per 1000 inv | 9.8 | 10.4 | 11
    2 | God bebyggd miljö | 2.1 | Detaljplaner antagna, antal | 9 | 12 | Minst 10
    `, {
    indicators: `
      name | goal | actual | target
      Öppet arbetslösa, % | Alla ska ha ett arbete | 5.8 % | Högst 5,5/-
      Nystartade företag per 1000 inv | Alla ska ha ett arbete | 10.4 | 11/-
      Detaljplaner antagna, antal | God bebyggd miljö | 12 | Minst 10/-
      `,
  }),
  drawn('perspective over goal over indicator, all merged', 'Balanserat styrkort', `
    Perspektiv | Mål | Mätetal | Utfall 2023 | Utfall 2024 | Målnivå 2024 | Färg
    Medborgare | Nöjda medborgare | NMI | 58 | 60 | 60 | Grön
     |  | Andel nöjda besökare, % | 91 | 93 | 95 | Gul
    Ekonomi | Budget i balans | Avvikelse mot budget, % | 1.2 | 0.4 | Högst 1 | Grön
    `, {
    indicators: `
      name | goal | group | actual | target | stated
      NMI | Nöjda medborgare | Medborgare | 60 | 60/2024 | green Grön
      Andel nöjda besökare, % | Nöjda medborgare | Medborgare | 93 % | 95/2024 | yellow Gul
      Avvikelse mot budget, % | Budget i balans | Ekonomi | 0.4 % | Högst 1/2024 | green Grön
      `,
  }),
  drawn('measures and activities beside goals are no outcomes', 'Mål', `
    Övergripande mål | Indikator | Aktivitet | Ansvarig | Utfall 2024 | Målvärde 2024
    Giftfri vardag | Andel giftfria förskolor | Byta ut plastleksaker | Rektor | 74% | 80%
    Levande landsbygd | Bredband, andel hushåll | Samverkan med byalag | Strateg | 96% | 98%
    `, {
    indicators: `
      name | goal | actual | target
      Andel giftfria förskolor | Giftfri vardag | 74 % | 80,0 %/2024
      Bredband, andel hushåll | Levande landsbygd | 96 % | 98,0 %/2024
      `,
  }),
  drawn('arrows as targets, and words that compare with a year', 'Mått', `
    Mått | Utfall 2022 | Utfall 2023 | Mål 2023
    Antal anmälda brott | 1210 | 1105 | ↘ lägre än 2022
    Andel som cyklar | 14% | 16% | ↗
    Nöjdhet, index | 61 | 60 | "↗ 65"
    `, {
    indicators: `
      name | actual | target | history
      Antal anmälda brott | 1105 | ↘ lägre än 2022/2023 | 2022:1210
      Andel som cyklar | 16 % | ↗/2023 | 2022:14 %
      Nöjdhet, index | 60 | ↗ 65/2023 | 2022:61
      `,
  }),
  drawn('sexes as rows named by the indicator, below a goal', 'Jämställdhet', `
    Mål: Flickor och pojkar ska ha samma möjligheter
    Indikator | Kön | 2023 | 2024 | Mål
    Behöriga till gymnasiet, % | Flickor | 89 | 91 | 92
     | Pojkar | 84 | 85 | 92
    Simkunniga, % | Flickor | 96 | 97 | 100
     | Pojkar | 95 | 95 | 100
    `, {
    indicators: `
      name | goal | sex | actual | target
      Behöriga till gymnasiet, % | Mål: Flickor och pojkar ska ha samma möjligheter | Flickor | 91 % | 92/-
      Behöriga till gymnasiet, % | Mål: Flickor och pojkar ska ha samma möjligheter | Pojkar | 85 % | 92/-
      Simkunniga, % | Mål: Flickor och pojkar ska ha samma möjligheter | Flickor | 97 % | 100/-
      Simkunniga, % | Mål: Flickor och pojkar ska ha samma möjligheter | Pojkar | 95 % | 100/-
      `,
  }),
  drawn('the start value and the aim far away are neither outcome nor this year', 'Klimat', `
    Indikator | Basår 2010 | Utfall 2023 | Utfall 2024 | Mål 2030
    Utsläpp, ton koldioxid | 41000 | 22100 | 20900 | Högst 12 000
    Andel förnybart | 44 | 81 | 84 | 100
    `, {
    indicators: `
      name | actual | target | history
      Utsläpp, ton koldioxid | 20900 | Högst 12 000/2030 | 2023:22100
      Andel förnybart | 84 % | 100/2030 | 2023:81 %
      `,
    tells: ["indicatorColumns 'Klimat'!B1"],
  }),
  drawn('booleans and typed yes as assessments', 'Uppdrag', `
    Åtagande | Mätetal | Målvärde | Utfall 2024 | Uppfyllt?
    Vi svarar inom två dygn | Andel svar i tid, % | 90 | 94 | Ja
    Vi håller öppet på kvällar | Öppettimmar, antal | 20 | 16 | Nej
    `, {
    indicators: `
      name | goal | actual | target | stated
      Andel svar i tid, % | Vi svarar inom två dygn | 94 % | 90/- | green Ja
      Öppettimmar, antal | Vi håller öppet på kvällar | 16 | 20/- | red Nej
      `,
  }),
  drawn('a note and a source under the table are neither rows nor goals', 'Nyckeltal', `
    Nyckeltal | 2023 | 2024
    Andel nöjda, % | 71 | 73
    Antal ärenden | 410 | 388
    * Andelen är beräknad på de som har svarat.
    Källa: egen enkät, 412 svar
    `, {
    indicators: `
      name | goal | actual
      Andel nöjda, % | - | 73 %
      Antal ärenden | - | 388
      `,
    goals: NONE,
  }),
  drawn('figures without a name between two indicators are told', 'Nyckeltal', `
    Nyckeltal | Utfall 2024 | Mål 2024
    Andel nöjda | 71% | 75%
     | 44 | 50
    Andel trygga | 81% | 80%
    `, {
    indicators: `
      name | actual
      Andel nöjda | 71 %
      Andel trygga | 81 %
      `,
    tells: ["indicatorWithoutName 'Nyckeltal'!A3"],
  }),
  drawn('names with numbers before them are no figures', 'Uppföljning', `
    Mål | Indikatorer | Måltal | Utfall | Uppnått
    1. Trygg uppväxt | 1.1 Andel elever som trivs | 95 % | 93 % | Nästan
     | 1.2 Orosanmälningar | minska | 512 (2023: 540) | Ja
    2. Hållbar miljö | 2.1 Solceller, MWh | öka | 610 | Ja
    `, {
    indicators: `
      name | goal | actual | target | stated
      1.1 Andel elever som trivs | 1. Trygg uppväxt | 93 % | 95 %/- | yellow Nästan
      1.2 Orosanmälningar | 1. Trygg uppväxt | 512 | minska/- | green Ja
      2.1 Solceller, MWh | 2. Hållbar miljö | 610 | öka/- | green Ja
      `,
  }),
  drawn('financial goals under a head that is worded as their assessment', 'Finansiella mål', `
    Finansiella mål | Utfall 2022 | Utfall 2023 | Målet uppfyllt
    Resultatet ska uppgå till minst 2 % av skatter och bidrag | "3,1 %" | "0,4 %" | Nej
    Soliditeten ska vara minst 40 % | 44% | 43% | Ja
    `, {
    indicators: `
      name | actual | history | stated
      Resultatet ska uppgå till minst 2 % av skatter och bidrag | 0.4 % | 2022:3.1 % | red Nej
      Soliditeten ska vara minst 40 % | 43 % | 2022:44 % | green Ja
      `,
    goals: `
      name | stated
      Resultatet ska uppgå till minst 2 % av skatter och bidrag | red Nej
      Soliditeten ska vara minst 40 % | green Ja
      `,
  }),
  drawn('targets in the names, where no column holds any', 'Finansiella mål', `
    Finansiella mål | Utfall 2022 | Utfall 2023 | Kommentar
    Soliditeten ska vara minst 40 % | 44% | 43% |
    Låneskulden ska inte överstiga 21 500 kr per invånare | 19240 | 20755 | Nytt lån.
    Andelen i minst 3 månader | 44% | 43% |
    `, {
    indicators: `
      name | actual | target
      Soliditeten ska vara minst 40 % | 43 % | Soliditeten ska vara minst 40 %/-
      Låneskulden ska inte överstiga 21 500 kr per invånare | 20755 | Låneskulden ska inte överstiga 21 500 kr per invånare/-
      Andelen i minst 3 månader | 43 % | -
      `,
  }),
  drawn('goals in rows of their own above what is measured, under a head that speaks of goals', 'KF', `
    Kommunfullmäktiges mål | Utfall 2022 | Utfall 2023 | Målnivå 2023
    Hållbar ekonomi
    Soliditet inkl. pensionsåtaganden | "34,1 %" | "35,8 %" | minst 35 %
    Trygghet
    Sjukfrånvaro | "8,2 %" | "7,3 %" | högst 6,5 %
    Andel heltidsanställda | 80 % | 85 % | minst 85 %
    `, {
    indicators: `
      name | goal | actual
      Soliditet inkl. pensionsåtaganden | Hållbar ekonomi | 35.8 %
      Sjukfrånvaro | Trygghet | 7.3 %
      Andel heltidsanställda | Trygghet | 85 %
      `,
  }),
  drawn('groups above goals that are measured themselves are no goals', 'KF', `
    Mål | Utfall 2022 | Utfall 2023 | Målnivå 2023
    Medborgare
    Alla elever ska nå målen | 81 % | 84 % | 100 %
    Ekonomi
    Resultatet ska vara minst 2 % av skatterna | "3,1 %" | "1,2 %" | minst 2 %
    `, {
    indicators: `
      name | goal | actual
      Alla elever ska nå målen | Alla elever ska nå målen | 84 %
      Resultatet ska vara minst 2 % av skatterna | Resultatet ska vara minst 2 % av skatterna | 1.2 %
      `,
  }),
];
