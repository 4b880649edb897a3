package org.fupin.benchmarks.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fupin.benchmarks.data.BenchmarkData;
import tools.jackson.databind.json.JsonMapper;

/**
 * Validates the same files by the library and by what users would glue, in one run, with one thread and with two, and
 * prints how many times as fast each is as the glue. Figures of different runs or machines say nothing to each other.
 */
public final class FileBenchmark {

    static final String BYTES = "bytes";
    static final String SCAN = "scan";
    static final String BIND = "bind";
    static final String GLUE = "glue";
    static final String GLUE_RULES = "glue+rules";
    static final String FUPIN = "fupin";
    static final String FUPIN_DATASET = "fupin-dataset";

    private static final long SEED = 20131117;
    private static final long PART = 8 << 20;
    private static final LocalDate AS_OF = LocalDate.of(BenchmarkData.DATA_YEAR, 12, 31);
    private static final int[] THREADS = {1, 2};

    private final List<Contender> contenders;
    private final Figures figures = new Figures();

    private FileBenchmark(List<Contender> contenders) {
        this.contenders = contenders;
    }

    /** Runs the benchmark; {@code --households}, {@code --rounds} and others set its size. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            run(BenchmarkOptions.parse(arguments), out);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
        }
    }

    static Figures run(BenchmarkOptions options, PrintStream out) throws IOException {
        BenchmarkData data = BenchmarkData.write(options.folder(), options.households(), SEED);
        out.printf(Locale.ROOT, "%,d households, %,d bytes%n", options.households(), data.bytes());
        FileBenchmark benchmark = new FileBenchmark(contenders(data, options));
        for (int round = 0; round < options.warmup() + options.rounds(); round++) {
            benchmark.round(round >= options.warmup());
            out.print(".");
        }
        out.println();
        benchmark.print(out);
        if (options.json() != null) {
            Files.writeString(
                    options.json(), new JsonMapper().writeValueAsString(benchmark.figures.rounds()) + "\n");
        }
        return benchmark.figures;
    }

    private static List<Contender> contenders(BenchmarkData data, BenchmarkOptions options) throws IOException {
        List<FilePart> all = FilePart.cut(data, PART);
        List<FilePart> slice = FilePart.slice(data, options.slice());
        Peers peers = new Peers();
        return List.of(
                new PartsContender(BYTES, "read the bytes", all, peers.bytes()),
                new PartsContender(SCAN, "Jackson: scan the tokens", all, peers.tokens()),
                new PartsContender(BIND, "Jackson: bind to the records", all, peers.records()),
                new PartsContender(
                        GLUE,
                        "tree, networknt, bind, Hibernate Validator",
                        slice,
                        new Glue(false, AS_OF).reader()),
                new PartsContender(
                        GLUE_RULES, "the same with our record rules", slice, new Glue(true, AS_OF).reader()),
                new FupinContender(data, false, AS_OF),
                new FupinContender(data, true, AS_OF));
    }

    private void round(boolean counts) throws IOException {
        for (Contender contender : contenders) {
            for (int threads : THREADS) {
                System.gc();
                long start = System.nanoTime();
                long bytes = contender.run(threads);
                double seconds = (System.nanoTime() - start) / 1e9;
                if (counts) {
                    figures.add(contender.name(), threads, bytes / 1e6 / seconds);
                }
            }
        }
    }

    private void print(PrintStream out) {
        out.printf(
                "%-14s %7s %7s %7s %9s %11s  %s%n", "", "× glue", "× bind", "× scan", "MB/s", "two threads", "medians");
        for (Contender contender : contenders) {
            String name = contender.name();
            out.printf(
                    Locale.ROOT,
                    "%-14s %7.2f %7.2f %7.2f %9.1f %10.2fx  %s%n",
                    name,
                    figures.ratio(name, GLUE, 1),
                    figures.ratio(name, BIND, 1),
                    figures.ratio(name, SCAN, 1),
                    figures.median(name, 1),
                    figures.scaling(name, 2),
                    contender.what());
        }
    }
}
