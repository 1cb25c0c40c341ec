import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { lackingIn } from '../../excel-host/apiSets';
import { startOffice } from '../../excel-host/jsdomOffice';
import type { OfficeInNode } from '../../excel-host/jsdomOffice';
import type { SavedWorkbook } from '../../excel-host/model/savedWorkbook';
import { StrictExcel } from '../../excel-host/strictExcel';

export interface OfficeForTests {
  readonly open: (raw: SavedWorkbook, patience?: number) => { excel: StrictExcel; host: ExcelHost };
  readonly office: OfficeInNode;
}

const minor = (version: string): number => Number(version.split('.')[1]);

/** One office.js for all tests of a file; each test opens a workbook of its own in it. `excelApi`: the newest set that this Excel has; left out: all. */
export function officeForTests(excelApi?: string): OfficeForTests {
  let office: OfficeInNode | null = null;
  const running = (): OfficeInNode => {
    if (!office) throw new Error('office.js has not started');
    return office;
  };
  beforeAll(async () => {
    office = await startOffice(new StrictExcel({ sheets: [], names: [], numberFormats: ['General'] }), excelApi === undefined ? {} : { excelApi });
  });
  afterAll(() => office?.close());
  return {
    open: (raw, patience = 20_000) => {
      const excel = new StrictExcel(raw);
      if (excelApi !== undefined) excel.condition.lacks = lackingIn(excelApi);
      running().transport.excel = excel;
      return { excel, host: new ExcelHost({ run: running().run, requirements: { isSetSupported: (_set, version) => excelApi === undefined || minor(version) <= minor(excelApi) }, patience }) };
    },
    get office() { return running(); },
  };
}
