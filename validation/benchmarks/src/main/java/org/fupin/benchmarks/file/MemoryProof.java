package org.fupin.benchmarks.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fupin.benchmarks.data.BenchmarkData;
import org.fupin.files.report.Report;

/**
 * Proves that memory does not grow with the file: writes a register of about a gigabyte and validates it in a virtual
 * machine with a heap of 256 MB, without and with the dataset rules, and prints the most memory each took.
 */
public final class MemoryProof {

    private static final long SEED = 20131117;
    private static final int GIGABYTE_HOUSEHOLDS = 200_000;
    private static final LocalDate AS_OF = LocalDate.of(BenchmarkData.DATA_YEAR, 12, 31);
    private static final String INNER = "--validate";

    private MemoryProof() {}

    /** Runs the proof; {@code [households] [folder]}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 3 && arguments[0].equals(INNER)) {
            validate(Path.of(arguments[1]), Boolean.parseBoolean(arguments[2]), out);
            return;
        }
        int households = arguments.length > 0 ? Integer.parseInt(arguments[0]) : GIGABYTE_HOUSEHOLDS;
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "target/memory-proof");
        BenchmarkData data = BenchmarkData.write(folder, households, SEED);
        out.printf(Locale.ROOT, "%,d bytes, heap of 256 MB%n", data.bytes());
        boolean without = prove(folder, false, out);
        boolean with = prove(folder, true, out);
        if (!without || !with) {
            throw new IllegalStateException("memory grew beyond the limits");
        }
        out.println("proved");
    }

    /** Validates in a virtual machine of its own; whether it came to an end. */
    private static boolean prove(Path folder, boolean datasetRules, PrintStream out)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryProof.class.getName(),
                        INNER,
                        folder.toString(),
                        String.valueOf(datasetRules))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> out.println("  " + line));
        }
        return process.waitFor() == 0;
    }

    private static void validate(Path folder, boolean datasetRules, PrintStream out) throws IOException {
        Clocks clocks = new Clocks();
        Report report = new FupinContender(BenchmarkData.in(folder), datasetRules, AS_OF).validate(1);
        long rows = report.files().stream().mapToLong(file -> file.read()).sum();
        out.printf(
                Locale.ROOT,
                "%s dataset rules: %,d rows, %,d findings, %.1f s, heap at most %,d MB, process at most %s%n",
                datasetRules ? "with" : "without",
                rows,
                report.findings().total(),
                clocks.wallSeconds(),
                heap() >> 20,
                resident());
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** Most memory the process held, as Linux tells it. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        List<String> lines = Files.readAllLines(status);
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.substring("VmHWM:".length()).strip())
                .findFirst()
                .orElse("unknown");
    }
}
