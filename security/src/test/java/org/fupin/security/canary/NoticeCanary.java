package org.fupin.security.canary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fupin.model.record.fund.FundPayment;
import org.fupin.security.notice.CheckedFile;
import org.fupin.security.notice.GateJson;
import org.fupin.security.notice.GateOptions;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.GateText;
import org.fupin.security.notice.Notice;
import org.fupin.security.notice.NoticeBuilder;
import org.fupin.security.notice.NoticeChannel;
import org.fupin.security.notice.NoticeFormat;
import org.fupin.security.notice.NoticeKind;
import org.fupin.security.notice.NoticeText;
import org.fupin.security.notice.PublicationGate;
import org.fupin.security.notice.PublicationMatrix;
import org.fupin.security.notice.corpus.PdfPages;

/** Notices full of canaries through the gate: sound files, broken ones, files in files, and names of files. */
final class NoticeCanary implements CanaryPlug {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    @Override
    public void run(Canary canary, Room room, Outbox outbox) throws IOException {
        String list = "姓名,身份证号,联系电话,银行卡号,住址,病情\n"
                + String.join(
                        ",",
                        canary.name(),
                        canary.identity(),
                        canary.phone(),
                        canary.card(),
                        canary.address(),
                        canary.illness());
        Map<String, byte[]> files = Map.of(
                "list.csv",
                list.getBytes(StandardCharsets.UTF_8),
                "broken.csv",
                ("\"" + list).getBytes(StandardCharsets.UTF_16LE),
                "list.html",
                ("<p title='" + canary.identity() + "'>" + list + "<!--" + list).getBytes(StandardCharsets.UTF_8),
                "list.json",
                ("{\"" + canary.name() + "\":\"" + canary.identity()).getBytes(StandardCharsets.UTF_8),
                "list.pdf",
                PdfPages.of(List.of(list.split("[,\n]"))),
                "broken.pdf",
                ("%PDF-1.4\n" + list).getBytes(StandardCharsets.UTF_8),
                "broken.xlsx",
                ("PK\3\4" + list).getBytes(StandardCharsets.UTF_8),
                canary.identity() + " " + canary.phone() + ".txt",
                list.getBytes(StandardCharsets.UTF_8));
        for (NoticeChannel channel : NoticeChannel.values()) {
            PublicationGate gate = new PublicationGate(GateOptions.of(channel, DAY));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                publish(gate.check(new ByteArrayInputStream(file.getValue()), file.getKey()), outbox);
            }
        }
        folder(canary, files, room, outbox);
        built(canary, canary.name(), outbox);
        built(canary, canary.name() + canary.identity(), outbox);
    }

    /** Notices made of a canary's records; where a column is never shown, or a number stands in a name, there is none. */
    private static void built(Canary canary, String name, Outbox outbox) throws IOException {
        FundPayment payment = canary.record(
                FundPayment.class,
                Map.of(
                        "recipientName",
                        name,
                        "recipientCertificateNo",
                        canary.identity(),
                        "bankAccountNo",
                        canary.card()));
        for (NoticeChannel channel : List.of(NoticeChannel.WEBSITE, NoticeChannel.MASS_MEDIA)) {
            NoticeBuilder builder = NoticeBuilder.of(NoticeKind.PAYMENT, channel, DAY, Locale.CHINESE);
            outbox.refused("account", () -> builder.column("bankAccountNo"));
            Notice notice = builder.usualColumns().add(payment).build(NoticeText.of("补助公示", "某县扶贫办", DAY));
            outbox.publish("notice", notice);
            for (NoticeFormat format : NoticeFormat.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                notice.write(format, out);
                outbox.publish(format.name(), out.toByteArray());
            }
        }
    }

    private static void folder(Canary canary, Map<String, byte[]> files, Room room, Outbox outbox) throws IOException {
        Path folder = Files.createDirectories(room.clear().resolve("portal"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        PublicationGate gate = new PublicationGate(GateOptions.of(NoticeChannel.WEBSITE, DAY));
        publish(gate.check(folder), outbox);
        outbox.refused("missing", () -> gate.check(folder.resolve("missing.csv")));
        outbox.refused(
                "matrix",
                () -> PublicationMatrix.read(new ByteArrayInputStream(
                        ("field,zh,en,judged,village_board\n" + canary.name()).getBytes(StandardCharsets.UTF_8))));
        outbox.refused(
                "samples", () -> GateOptions.of(NoticeChannel.WEBSITE, DAY).withSamples(-1));
    }

    private static void publish(GateReport report, Outbox outbox) {
        outbox.publish("report", report);
        outbox.publish("json", GateJson.write(report));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            GateText text = new GateText(locale);
            for (CheckedFile file : report.files()) {
                outbox.publish("summary", text.summary(file));
                outbox.publish("lines", text.lines(file, 100));
            }
        }
    }
}
