package org.fupin.examples.county;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Faults of spelling, columns and files, made when the values are already written into cells. */
final class FormDefects {

    private static final String MENDED = "VAL-F-005";

    /** The groups of faults of values, in the order in which they are planted; a new one stands at the end. */
    private static final List<Consumer<Planter>> GROUPS = List.of(
            planter -> new FundDefects(planter).plant(),
            planter -> new ProjectDefects(planter).plant(),
            planter -> new ExitDefects(planter).plant(),
            planter -> new PersonDefects(planter).plant(),
            planter -> new HouseholdDefects(planter).plant(),
            planter -> new IncomeDefects(planter).plant(),
            planter -> new VillageDefects(planter).plant(),
            planter -> new YearDefects(planter).plant(),
            planter -> new WorkDefects(planter).plant(),
            planter -> new HelpDefects(planter).plant(),
            planter -> new BankDefects(planter).plant(),
            planter -> new PerformanceDefects(planter).plant(),
            planter -> new SideFindings(planter).plant(),
            planter -> new FeedDefects(planter).plant(),
            planter -> new WelfareDefects(planter).plant(),
            planter -> new DutyDefects(planter).plant());

    private final Planter planter;

    FormDefects(Planter planter) {
        this.planter = planter;
    }

    /** Faults of one file, before it is written. */
    void apply(Sheet sheet) {
        switch (sheet.form.file()) {
            case "household.csv" -> {
                cell(MENDED, sheet, "collectedOn", "43405");
                cell(MENDED, sheet, "identifiedDate", "2013.10.18");
                cell("VAL-F-001", sheet, "collectedOn", "去年底");
            }
            case "living_condition.csv" -> {
                cell(MENDED, sheet, "houseArea", "１２０.５");
                cell("VAL-F-001", sheet, "pastureArea", "约三亩");
                cell(MENDED, sheet, "livingPower", "√");
            }
            case "household_income_2018.xlsx" -> cell(MENDED, sheet, "plantingIncome", "12,345.60");
            case "safeguard_status.csv" -> ragged(sheet);
            case "village.csv" -> column("FIL-F-004", sheet, "备注");
            case "member_change.csv" -> column("FIL-F-005", sheet, "户编号");
            case "micro_loan.ndjson" -> loan(sheet);
            default -> {}
        }
    }

    private void cell(String rule, Sheet sheet, String element, String text) {
        Row row = planter.ofQuiet(
                sheet.form.record(), r -> !r.get(element).isEmpty() || element.equals("plantingIncome"));
        planter.plant(rule, row, element, "written as " + text);
        sheet.put(row, element, text);
    }

    private void loan(Sheet sheet) {
        Row loan = planter.row("microLoan", r -> r.is("overdueDays", "0"));
        planter.plant(MENDED, loan, "overdueDays", "a number written as text");
        sheet.put(loan, "overdueDays", "0天");
    }

    private void ragged(Sheet sheet) {
        Row row = planter.ofQuiet("safeguardStatus", r -> true);
        planter.plant("FIL-F-009", row, "", "one cell more than the header");
        sheet.cells.get(sheet.rows.indexOf(row)).add("多余");
    }

    private void column(String rule, Sheet sheet, String header) {
        sheet.header.add(header);
        sheet.cells.forEach(cells -> cells.add(""));
        planter.plantFile(rule, sheet.form.file(), header, "a column added at the end");
    }

    /** The list of exchanged files is made last, from the files themselves. */
    void exchangeFiles(CountyData data) {
        Row plain = row(data, "HHD");
        planter.plant("EXF-R-003", plain, "recordType", "the register is not encrypted");
        plain.set("encryption", "NONE");
        Row cut = row(data, "FSR");
        planter.plant("EXF-R-002", cut, "hashAlgorithm", "the digest was cut off");
        cut.set("hash", cut.get("hash").substring(0, 40));
        Row encoding = row(data, "PRJ");
        planter.change("EXF-R-004", encoding, "encoding", "BIG5");
    }

    private static Row row(CountyData data, String type) {
        return data.rows("exchangeFile").stream()
                .filter(r -> r.is("recordType", type))
                .findFirst()
                .orElseThrow();
    }

    /** Faults of the manifest and files that do not belong. */
    void manifest(PackageWriter writer) {
        writer.resource("county.csv").put("hash", "sha256:" + "0".repeat(64));
        planter.plantFile("FIL-F-002", "county.csv", "", "the manifest gives another digest");
        writer.name("relocation.csv", "livingCondition");
        planter.plantFile("FIL-F-011", "relocation.csv", "", "the manifest names a file that is not there");
        writer.put("scan.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        planter.plantFile("FIL-F-012", "scan.pdf", "", "a scan left in the directory");
    }

    /** Every kind of fault of values, planted before anything is written. */
    static Planter values(County county) {
        Planter planter = new Planter(county);
        GROUPS.forEach(group -> group.accept(planter));
        return planter;
    }
}
