package org.fupin.security.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.security.mask.ValueMask;
import org.fupin.security.notice.corpus.Invented;
import org.fupin.security.notice.corpus.Tricks;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.Verdict;

/** What the gate finds wherever it stands, and what it never finds. */
class GateProperties {

    private static final PublicationGate GATE =
            new PublicationGate(GateOptions.of(NoticeChannel.WEBSITE, LocalDate.of(2019, 6, 1)));

    private static GateReport check(String text, String name) throws IOException {
        return GATE.check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    @Provide
    Arbitrary<Invented> people() {
        return Arbitraries.randomValue(Invented::adult);
    }

    /** Words without digits, so that none is glued to the number, in one line, so that none makes a header over it. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("户主村组公示产业奖补已验收，。（） 　").ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(
                "", "", " ", "-", ".", "·", "_", "/", "\u00A0", "\u3000", "—", "－", "\u2009", "'", "~", "\u200B",
                "\u00AD", "  ");
    }

    /** A number stands anywhere in a text, in any pieces with any allowed separators between. */
    @Property(tries = 2_000)
    void aNumberIsFoundWithAnySeparatorsAnywhere(
            @ForAll("people") Invented person,
            @ForAll("words") String before,
            @ForAll("words") String after,
            @ForAll("gaps") List<String> gaps)
            throws IOException {
        String id = person.id();
        String written = IntStream.range(0, id.length())
                .mapToObj(i -> id.charAt(i) + (i < gaps.size() && i < id.length() - 1 ? gaps.get(i) : ""))
                .collect(Collectors.joining());
        GateReport report = check(before + "甲" + written + "乙" + after, "notice.txt");
        assertThat(report.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(report.files().get(0).counts()).containsKey(FindingKind.IDENTITY_NUMBER);
        assertThat(GateJson.write(report)).doesNotContain(id, written);
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return separators().list().ofSize(17);
    }

    /** However it is written, in any cell of any table. */
    @Property(tries = 1_000)
    void aNumberIsFoundInAnyCellInAnyWriting(
            @ForAll("people") Invented person,
            @ForAll @IntRange(min = 0, max = 14) int way,
            @ForAll @IntRange(min = 0, max = 5) int column,
            @ForAll long seed)
            throws IOException {
        String written = Tricks.write(way, person.id(), new Random(seed));
        String cells = IntStream.range(0, 6)
                .mapToObj(i -> i == column ? '"' + written + '"' : "已验收")
                .collect(Collectors.joining(","));
        GateReport report = check(cells + "\n无,无,无,无,无,无\n", "notice.csv");
        assertThat(report.files().get(0).counts()).containsKey(FindingKind.IDENTITY_NUMBER);
        assertThat(GateJson.write(report)).doesNotContain(person.id());
    }

    /** The default masks of the library are never taken for a number. */
    @Property(tries = 1_000)
    void whatIsMaskedWellIsNeverFound(@ForAll("people") Invented person, @ForAll long seed) throws IOException {
        String id = ValueMask.of(SensitiveKind.IDENTITY).mask(person.id());
        String name = ValueMask.of(SensitiveKind.NAME).mask(person.name());
        String account =
                ValueMask.of(SensitiveKind.ACCOUNT).mask("9156" + Math.floorMod(seed, 1_000_000_000_000L) + "123");
        String phone = ValueMask.of(SensitiveKind.PHONE).mask("1540" + (1_000_000 + Math.floorMod(seed, 1_000_000)));
        String text = "户主,证件号码,银行账号,联系电话,金额（元）\n" + String.join(",", name, id, account, phone, "500.00") + "\n";
        GateReport report = check(text, "notice.csv");
        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.ACCEPT);
    }

    /** A mask that leaves few numbers is found under a header of its own kind. */
    @Property(tries = 500)
    void aWeakMaskIsFound(
            @ForAll("people") Invented person,
            @ForAll @IntRange(min = 3, max = 4) int tail,
            @ForAll("stars") String star)
            throws IOException {
        String id = person.id();
        String masked = id.substring(0, 6) + star.repeat(12 - tail) + id.substring(18 - tail);
        String age =
                String.valueOf(person.born().until(LocalDate.of(2019, 6, 1)).getYears());
        GateReport report = check("户主,年龄,身份证号\n韦**," + age + "," + masked + "\n", "notice.csv");
        assertThat(report.files().get(0).counts()).containsKey(FindingKind.WEAK_MASK);
    }

    @Provide
    Arbitrary<String> stars() {
        return Arbitraries.of("*", "＊", "×", "●", "#", "x", "■");
    }

    /** Any bytes give a report and no exception, and the same bytes the same report. */
    @Property(tries = 200)
    void anyBytesGiveAReport(@ForAll byte[] bytes, @ForAll("suffixes") String suffix) throws IOException {
        GateReport report = GATE.check(new ByteArrayInputStream(bytes), "x." + suffix);
        assertThat(report.files()).isNotEmpty();
        assertThat(GATE.check(new ByteArrayInputStream(bytes), "x." + suffix)).isEqualTo(report);
    }

    @Provide
    Arbitrary<String> suffixes() {
        return Arbitraries.of("csv", "html", "json", "xlsx", "docx", "pdf", "txt", "zip", "doc", "");
    }
}
