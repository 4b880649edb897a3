package org.fupin.benchmarks.file;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to run the file benchmark.
 *
 * @param households households of the register; its files are written anew
 * @param rounds rounds that count, each with every contender once
 * @param warmup rounds before them
 * @param slice share of the files, in per cent, that the slow glue goes through
 * @param only names of the contenders to run, empty for all
 * @param folder where the files are written
 * @param json file for the figures, null for none
 */
record BenchmarkOptions(
        int households,
        int rounds,
        int warmup,
        int slice,
        List<String> only,
        Path folder,
        @Nullable Path json) {

    static final String USAGE = "FileBenchmark [--households 200000] [--rounds 5] [--warmup 2] [--slice 4]"
            + " [--only scan,bind,glue,fupin] [--data DIR] [--json FILE]";

    /**
     * The options of a command line.
     *
     * @throws IllegalArgumentException with the usage, if it is none
     */
    static BenchmarkOptions parse(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException(USAGE);
            }
            given.put(arguments[i].substring(2), arguments[i + 1]);
        }
        String json = given.remove("json");
        String only = given.remove("only");
        String data = given.remove("data");
        BenchmarkOptions options = new BenchmarkOptions(
                number(given, "households", 200_000),
                number(given, "rounds", 5),
                number(given, "warmup", 2),
                number(given, "slice", 4),
                only == null ? List.of() : List.of(only.split(",", -1)),
                Path.of(data == null ? "target/benchmark-data" : data),
                json == null ? null : Path.of(json));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return options;
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        String text = given.remove(name);
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
