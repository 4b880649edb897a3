package org.fupin.benchmarks.micro;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.fupin.benchmarks.data.BenchmarkData;
import org.fupin.files.stream.LineChunk;
import org.fupin.files.stream.LineChunks;
import org.fupin.files.stream.QuickLines;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.Person;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.check.Locator;
import org.fupin.validation.check.RecordChecker;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.RecordRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to read one row quickly, and to judge it too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RowBenchmark implements QuickLines.Lines {

    private static final Map<String, String> SHORT =
            Map.of("date", "{\"birthDate\":\"1975-05-25\"}\n", "decimal", "{\"workMonths\":4.6}\n");

    /** Which row. */
    @Param({"household", "person", "date", "decimal"})
    public String which = "person";

    private final LineChunk chunk = new LineChunk();
    private RowState row = new RowState(RecordTypes.header());
    private QuickLines lines = reader(RecordType.of(Person.class), row);
    private RecordChecker checker = checker(RecordType.of(Person.class));
    private final RuleContext context = RuleContext.asOf(LocalDate.of(BenchmarkData.DATA_YEAR, 12, 31));
    private boolean judging;
    private long judged;

    /** Takes the first row of an invented register, or a row of one value. */
    @Setup
    public void prepare() throws IOException {
        Class<? extends CanonicalRecord> java = which.equals("household") ? Household.class : Person.class;
        RecordType type = RecordType.of(java);
        row = new RowState(type);
        lines = reader(type, row);
        checker = checker(type);
        new LineChunks(new ByteArrayInputStream(line(type)), 1 << 16, 1 << 16, false).next(chunk);
    }

    /** Reads the row. */
    @Benchmark
    public long read() {
        judging = false;
        return lines.read(chunk, this);
    }

    /** Reads and judges the row. */
    @Benchmark
    public long readAndJudge() {
        judging = true;
        return lines.read(chunk, this) + judged;
    }

    @Override
    public void quick(long line, long headerGiven) {
        if (judging) {
            checker.check(row, 0, context, Locator.NOWHERE);
            judged++;
        }
    }

    @Override
    public void ordinary(byte[] bytes, int from, int to, long line) {
        throw new IllegalStateException("the row is not plain");
    }

    private static RecordPlan plan(RecordType type) {
        return RecordPlan.compile(type, RecordRules.all(), Profile.NONE);
    }

    private static RecordChecker checker(RecordType type) {
        return new RecordChecker(plan(type), finding -> {});
    }

    private static QuickLines reader(RecordType type, RowState into) {
        RecordPlan plan = plan(type);
        QuickLines reader = new QuickLines(
                plan,
                plan.kept(),
                into,
                new Object[RecordTypes.header().elements().size()],
                1 << 16);
        for (Element element : type.elements()) {
            reader.know(element.name(), element, false);
        }
        return reader;
    }

    private byte[] line(RecordType type) throws IOException {
        String given = SHORT.get(which);
        if (given != null) {
            return given.getBytes(StandardCharsets.UTF_8);
        }
        Path folder = Files.createTempDirectory("fupin-row");
        BenchmarkData data = BenchmarkData.write(folder, 1, 1);
        String first = Files.readAllLines(data.file(type)).get(0);
        for (Path file : data.files().values()) {
            Files.delete(file);
        }
        Files.delete(folder.resolve("datapackage.json"));
        Files.delete(folder);
        return (first + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
