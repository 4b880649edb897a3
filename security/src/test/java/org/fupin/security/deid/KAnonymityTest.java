package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks of files. */
class KAnonymityTest {

    private static final boolean LONG = Boolean.getBoolean("fupin.long");
    private static final long ROWS = LONG ? 10_000_000 : 1_000_000;

    private static final String CANARY = "金丝雀村";

    @TempDir
    private Path folder = Path.of("");

    private static RowSource manyVillages(long rows, int villages) {
        return (columns, sink) -> {
            for (long row = 1; row <= rows; row++) {
                long number = row * 2_654_435_761L % villages;
                sink.row(row, List.of(CANARY + number, String.valueOf(row % 3), CANARY + row % 2));
            }
        };
    }

    private static KAnonymityRequest request() {
        return KAnonymityRequest.of(List.of("village", "age"), 5)
                .withSensitive(List.of("cause"), 2)
                .withMemory(1 << 20);
    }

    @Test
    void aCsvFileAndTheSameAsNdjson() throws IOException {
        Path csv = folder.resolve("people.csv");
        Path json = folder.resolve("people.ndjson");
        Files.writeString(
                csv,
                "\uFEFFvillage,name,sex,cause\nA,x,1,ill\nA,\"y, z\",1,flood\nB,u,1,ill\nB,v\nB,w,1,ill\nC,\"q\"\"r\",2,ill\n");
        Files.writeString(json, """
                {"village":"A","name":"x","sex":1,"cause":"ill"}
                {"sex":1,"cause":"flood","village":"A","more":{"a":[1,{}]}}\r

                {"village":"B","sex":1,"cause":"ill"}
                {"village":"B","sex":{}}
                {"village":"B","sex":1,"cause":"ill"}
                {"village":"C","sex":2,"cause":"ill"}""");
        KAnonymityRequest request =
                KAnonymityRequest.of(List.of("village", "sex"), 2).withSensitive(List.of("cause"), 2);
        for (RowSource rows : List.of(CsvRows.of(csv), NdjsonRows.of(json))) {
            KAnonymityReport report = KAnonymity.check(rows, request, folder);
            assertThat(report.rows()).isEqualTo(5);
            assertThat(report.broken()).isEqualTo(1);
            assertThat(report.classes()).isEqualTo(3);
            assertThat(report.minK()).isEqualTo(1);
            assertThat(report.uniques()).isEqualTo(1);
            assertThat(report.rowsBelowL()).isEqualTo(3);
            assertThat(report.holds()).isFalse();
            assertThat(report.highestRisk()).isEqualTo(1);
            assertThat(report.averageRisk()).isCloseTo(0.6, within(1e-9));
            assertThat(report.averageK()).isCloseTo(5.0 / 3, within(1e-9));
        }
        assertThat(KAnonymity.check(CsvRows.of(csv), request, folder).firstLines())
                .containsExactly(4L, 7L);
    }

    @Test
    void anEmptyFileHoldsWithoutRisk() throws IOException {
        Path csv = Files.writeString(folder.resolve("empty.csv"), "village\n");
        KAnonymityReport report =
                KAnonymity.check(CsvRows.of(csv), KAnonymityRequest.of(List.of("village"), 5), folder);
        assertThat(report.holds()).isTrue();
        assertThat(report.minK() + report.highestRisk() + report.averageRisk() + report.averageK())
                .isZero();
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        Path csv = Files.writeString(folder.resolve("some.csv"), "a,b,b\n1,2,3\n");
        Path json = Files.writeString(folder.resolve("some.ndjson"), "{\"a\":1}\n");
        for (String column : List.of("c", "b")) {
            KAnonymityRequest request = KAnonymityRequest.of(List.of(column), 5);
            assertThatThrownBy(() -> KAnonymity.check(CsvRows.of(csv), request, folder))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(column);
            assertThatThrownBy(() -> KAnonymity.check(NdjsonRows.of(json), request, folder))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path csv = folder.resolve("gb.csv");
        Files.write(csv, ("a\n" + CANARY + "\n").getBytes("GB18030"));
        KAnonymityRequest request = KAnonymityRequest.of(List.of("a"), 1);
        assertThatThrownBy(() -> KAnonymity.check(CsvRows.of(csv), request, folder))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.MALFORMED));
        assertThat(KAnonymity.check(CsvRows.of(csv, java.nio.charset.Charset.forName("GB18030"), ','), request, folder)
                        .rows())
                .isEqualTo(1);
        Path json = folder.resolve("long.ndjson");
        try (OutputStream out = Files.newOutputStream(json)) {
            out.write("{\"a\":\"".getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[9 << 20]);
        }
        assertThatThrownBy(() -> KAnonymity.check(NdjsonRows.of(json), request, folder))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.LIMIT));
    }

    @Test
    void temporaryFilesAreTheOwnersAndHoldNoValue() throws IOException {
        try (KAnonymity check = KAnonymity.begin(request(), folder)) {
            manyVillages(100_000, 30_000).read(List.of(), new RowSource.Sink() {
                @Override
                public void row(long line, List<String> values) throws IOException {
                    check.row(line, values.subList(0, 2), values.subList(2, 3));
                }

                @Override
                public void broken(long line) {
                    check.broken();
                }
            });
            assertThat(files()).hasSize(64).allSatisfy(file -> {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                        .isEqualTo("rwx------");
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (java.nio.charset.Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
                    assertThat(bytes).doesNotContain(new String(CANARY.getBytes(charset), StandardCharsets.ISO_8859_1));
                }
            });
            KAnonymityReport report = check.finish();
            assertThat(report.rows()).isEqualTo(100_000);
            assertThat(report.spilledBytes()).isPositive();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void abandonedChecksLeaveNoFiles() throws IOException {
        assertThatThrownBy(() -> KAnonymity.check(
                        (columns, sink) -> {
                            manyVillages(60_000, 60_000).read(columns, sink);
                            throw new IOException("the disk failed");
                        },
                        request(),
                        folder))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    private List<Path> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".tmp")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void kIsAtLeastOne(int k) {
        assertThatThrownBy(() -> KAnonymityRequest.of(List.of("a"), k)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRequestMustMakeSense() {
        KAnonymityRequest a = KAnonymityRequest.of(List.of("a"), 2);
        assertThatThrownBy(() -> KAnonymityRequest.of(List.of(), 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KAnonymityRequest.of(List.of("a", "a"), 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> a.withSensitive(List.of("a"), 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> a.withMemory(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KAnonymity.begin(a, folder).row(1, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A million rows, nearly all of them unique, in a Java of 64 MB; ten million in 128 MB with {@code fupin.long}. */
    @Test
    void memoryDoesNotGrowWithTheRows() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        LONG ? "-Xmx128m" : "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Million.class.getName(),
                        folder.toString(),
                        Long.toString(ROWS))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(child.waitFor(15, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(out)).startsWith("rows " + ROWS + " ");
    }

    /** The child process of the test above: writes a file of so many lines and reads it. */
    static final class Million {

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            long rows = Long.parseLong(args[1]);
            Path csv = folder.resolve("people.csv");
            try (java.io.BufferedWriter out = Files.newBufferedWriter(csv)) {
                out.write("village,age,sex,cause\n");
                for (long row = 0; row < rows; row++) {
                    out.write(CANARY + row * 2_654_435_761L % 9_000_000 + "," + row % 90 + "," + row % 2 + ",c"
                            + row % 7 + "\n");
                }
            }
            long start = System.nanoTime();
            KAnonymityRequest request =
                    KAnonymityRequest.of(List.of("village", "age", "sex"), 5).withSensitive(List.of("cause"), 2);
            KAnonymityReport report = KAnonymity.check(CsvRows.of(csv), request, folder);
            System.out.println("rows " + report.rows() + " classes " + report.classes() + " spilled "
                    + report.spilledBytes() + " seconds " + (System.nanoTime() - start) / 1_000_000_000L + " heap "
                    + Runtime.getRuntime().maxMemory());
        }
    }
}
