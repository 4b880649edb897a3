package org.fupin.examples.county;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fupin.model.type.RecordTypes;

/** Receipts of the files that the departments sent, and the log of who looked at what, chained by digests. */
final class TraceLedger {

    private static final int ENTRIES = 120;
    private static final List<String> ACTIONS = List.of("1", "1", "1", "1", "2", "3", "4", "6");
    private static final List<String> RECORDS = List.of("HHD", "PER", "INC", "PRJ", "FPY");
    private static final List<String> PURPOSES = List.of("动态管理核查", "部门数据比对", "群众来信核实", "年度数据报送", "项目资金对账");

    private final County county;

    TraceLedger(County county) {
        this.county = county;
    }

    void write() {
        receipts();
        log();
    }

    /** Identifier of the exchange of that file. */
    static UUID fileId(Form form) {
        return UUID.nameUUIDFromBytes(form.file().getBytes(StandardCharsets.UTF_8));
    }

    private void receipts() {
        for (Form form : FeedForms.all()) {
            if (form.record().startsWith("feed") && !form.workbook()) {
                Row receipt = county.data
                        .add("exchangeReceipt")
                        .set(
                                "receiptId",
                                UUID.nameUUIDFromBytes(("receipt " + form.file()).getBytes(StandardCharsets.UTF_8)))
                        .set("fileId", fileId(form))
                        .set("rejected", 0)
                        .set("errors", 0)
                        .set("warnings", 0)
                        .set("rulesetVersion", "0.1")
                        .set("receivedAt", "2019-01-15T15:30:00+08:00");
                count(county, receipt);
            }
        }
    }

    /** All records of the file are accepted. */
    static void count(County county, Row receipt) {
        for (Form form : FeedForms.all()) {
            if (receipt.is("fileId", fileId(form).toString())) {
                receipt.set("accepted", county.data.rows(form.record()).size());
            }
        }
    }

    private void log() {
        String previous = null;
        LocalDateTime at = LocalDateTime.of(County.YEAR, 9, 3, 8, 40);
        for (int i = 1; i <= ENTRIES; i++) {
            Dice dice = county.dice("access", i);
            at = at.plusMinutes(dice.between(20, 1400));
            Home home = dice.pick(county.homes);
            String record = dice.pick(RECORDS);
            Row row = county.data
                    .add("accessLog")
                    .set("logId", UUID.nameUUIDFromBytes(("access " + i).getBytes(StandardCharsets.UTF_8)))
                    .set("userId", String.format(Locale.ROOT, "libo%03d", dice.between(1, 24)))
                    .set("action", dice.pick(ACTIONS))
                    .set("recordType", record)
                    .set("objectId", record.equals("HHD") ? home.number : null)
                    .set("fields", dice.pick(List.of("povertyStatus", "headCertificateNo", "amount", "memberCount")))
                    .set("purpose", dice.pick(PURPOSES))
                    .set("at", at + ":00+08:00")
                    .set("previousHash", previous);
            previous = PackageWriter.digest("SHA-256", text(row).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What the digest of an entry is taken over: its values in the order of the record. */
    private static String text(Row row) {
        return String.join(
                "|",
                RecordTypes.find(row.record).orElseThrow().elements().stream()
                        .map(element -> row.get(element.name()))
                        .toList());
    }
}
