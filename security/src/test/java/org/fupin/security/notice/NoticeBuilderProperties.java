package org.fupin.security.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fupin.model.record.fund.FundPayment;
import org.fupin.model.type.Element;
import org.fupin.security.notice.corpus.Invented;
import org.fupin.security.notice.finding.Verdict;

/** Whatever records hold: what is built passes the gate in every format and shows no hidden value, or it is refused. */
class NoticeBuilderProperties {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    @Provide
    Arbitrary<Invented> people() {
        return Arbitraries.randomValue(Invented::person);
    }

    /**
     * Names as dirty data has them, some with a number in them; without the dot that divides names of several words, whose
     * first word stays.
     */
    @Provide
    Arbitrary<String> dirt() {
        return Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings()
                        .withChars("韦蒙=+-@<>&\"',\n\t\u200B 　男12岁组")
                        .ofMaxLength(12),
                Arbitraries.of("ID", "CARD", "PHONE"));
    }

    @Property(tries = 150)
    void whatIsBuiltPassesTheGateAndShowsNothingHidden(
            @ForAll("people") Invented person,
            @ForAll("dirt") String dirt,
            @ForAll NoticeChannel channel,
            @ForAll boolean chinese)
            throws IOException {
        String name = person.name()
                + switch (dirt) {
                    case "ID" -> person.id();
                    case "CARD" -> NoticeRecords.CARD;
                    case "PHONE" -> NoticeRecords.PHONE;
                    default -> dirt;
                };
        FundPayment payment = NoticeRecords.record(
                FundPayment.class,
                Map.of(
                        "recipientName",
                        name,
                        "recipientCertificateNo",
                        person.id(),
                        "bankAccountNo",
                        NoticeRecords.CARD,
                        "amount",
                        new BigDecimal("3000.00"),
                        "payDate",
                        DAY));
        Notice notice;
        try {
            notice = NoticeBuilder.of(NoticeKind.PAYMENT, channel, DAY, chinese ? Locale.CHINESE : Locale.ENGLISH)
                    .usualColumns()
                    .add(payment)
                    .build(NoticeText.of("补助公示", "某县扶贫办", DAY));
        } catch (NoticeRefusal refusal) {
            assertThat(refusal.reason()).isEqualTo(NoticeRefusal.Reason.GATE);
            assertThat(refusal.getMessage()).doesNotContain(person.id(), NoticeRecords.CARD, NoticeRecords.PHONE);
            return;
        }
        for (NoticeFormat format : NoticeFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            notice.write(format, out);
            GateReport report = new PublicationGate(GateOptions.of(channel, DAY))
                    .check(new ByteArrayInputStream(out.toByteArray()), "notice");
            assertThat(report.verdict()).as(format + " " + report).isEqualTo(Verdict.ACCEPT);
            String text = text(out.toByteArray(), format);
            assertThat(text).doesNotContain(person.id(), NoticeRecords.CARD, NoticeRecords.PHONE);
            boolean whole = channel == NoticeChannel.VILLAGE_BOARD || channel == NoticeChannel.PROJECT_SITE;
            if (!whole) {
                assertThat(text).doesNotContain(person.name());
            }
        }
    }

    /** No element that a channel never shows can be a column, whatever its name. */
    @Property(tries = 300)
    void onlyAllowedElementsAreColumns(
            @ForAll NoticeKind kind, @ForAll NoticeChannel channel, @ForAll("indexes") int index) {
        Element element =
                kind.record().elements().get(index % kind.record().elements().size());
        Treatment treatment = PublicationMatrix.proposed()
                .field(kind.record().name() + "." + element.name())
                .map(field -> field.on(channel))
                .orElse(Treatment.NEVER);
        NoticeBuilder builder = NoticeBuilder.of(kind, channel, DAY, Locale.CHINESE);
        boolean refused = false;
        try {
            builder.column(element.name());
        } catch (NoticeRefusal refusal) {
            refused = true;
        }
        assertThat(refused).as(kind + " " + channel + " " + element.name()).isEqualTo(treatment == Treatment.NEVER);
        boolean secret = element.sensitive() != null
                && !element.name().endsWith("Name")
                && !element.name().equals("responsiblePerson");
        assertThat(secret && !refused).isFalse();
    }

    @Provide
    Arbitrary<Integer> indexes() {
        return Arbitraries.integers().between(0, 500);
    }

    private static String text(byte[] file, NoticeFormat format) throws IOException {
        if (format == NoticeFormat.CSV_GB18030) {
            return new String(file, Charset.forName("GB18030"));
        }
        if (format != NoticeFormat.XLSX && format != NoticeFormat.DOCX) {
            return new String(file, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
