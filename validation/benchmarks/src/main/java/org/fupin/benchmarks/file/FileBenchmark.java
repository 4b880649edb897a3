package org.fupin.benchmarks.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Figures wall = new Figures();
    private final Figures processor = new Figures();

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

    /** Runs the benchmark; gives the speeds by processor time. */
    static Figures run(BenchmarkOptions options, PrintStream out) throws IOException {
        BenchmarkData data = BenchmarkData.write(options.folder(), options.households(), SEED);
        out.printf(Locale.ROOT, "%,d households, %,d bytes%n", options.households(), data.bytes());
        FileBenchmark benchmark = new FileBenchmark(contenders(data, options).stream()
                .filter(contender -> options.only().isEmpty() || options.only().contains(contender.name()))
                .toList());
        for (int round = 0; round < options.warmup() + options.rounds(); round++) {
            benchmark.round(round >= options.warmup());
            out.print(".");
        }
        out.println();
        benchmark.print(out);
        if (options.json() != null) {
            Map<String, ?> figures = Map.of("wall", benchmark.wall.rounds(), "processor", benchmark.processor.rounds());
            Files.writeString(options.json(), new JsonMapper().writeValueAsString(figures) + "\n");
        }
        return benchmark.processor;
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
                        GLUE, "tree, networknt, bind, Hibernate Validator", slice, new Glue(false, AS_OF).reader()),
                new PartsContender(GLUE_RULES, "the same with our record rules", slice, new Glue(true, AS_OF).reader()),
                new FupinContender(data, false, AS_OF),
                new FupinContender(data, true, AS_OF));
    }

    private void round(boolean counts) throws IOException {
        for (Contender contender : contenders) {
            for (int threads : THREADS) {
                System.gc();
                Clocks clocks = new Clocks();
                double megabytes = contender.run(threads) / 1e6;
                if (counts) {
                    wall.add(contender.name(), threads, megabytes / clocks.wallSeconds());
                    processor.add(contender.name(), threads, megabytes / clocks.processorSeconds());
                }
            }
        }
    }

    private void print(PrintStream out) {
        out.println("One thread, medians; ratios by the wall and, in brackets, by processor time.");
        out.printf("%-14s %15s %15s %15s %9s %11s%n", "", "× glue", "× bind", "× scan", "MB/s", "two threads");
        for (Contender contender : contenders) {
            String name = contender.name();
            out.printf(
                    Locale.ROOT,
                    "%-14s %s %s %s %9.1f %10.2fx  %s%n",
                    name,
                    ratio(name, GLUE),
                    ratio(name, BIND),
                    ratio(name, SCAN),
                    wall.median(name, 1),
                    wall.scaling(name, 2),
                    contender.what());
        }
    }

    private String ratio(String name, String other) {
        return String.format(Locale.ROOT, "%7.2f (%5.2f)", wall.ratio(name, other), processor.ratio(name, other));
    }
}
