package org.fupin.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.files.report.AtomicFile;
import org.fupin.files.report.Language;
import org.fupin.security.deid.CellRule;
import org.fupin.security.deid.CrossTable;
import org.fupin.security.deid.GuardedTable;
import org.fupin.security.deid.RoundedTable;
import org.fupin.security.deid.SafeCsv;
import org.fupin.security.deid.TableGuard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Guards a table of counts that is to be published. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = {
            "公布统计表之前：隐藏过小的单元格，并隐藏足够多的其他单元格使其不可推算",
            "before a table is published: hide small cells, and as many others as it takes that none can be worked out"
        },
        footer = {
            "",
            "表格：首行首列为标签，其余为整数；空格不算单元格，* 为此前已隐藏 · labels in the first row and column,",
            "  whole numbers in between; empty is no cell, * was hidden before",
            "层级 levels: --rows \"合计>甲镇,乙镇;甲镇>一村,二村\"",
            "退出码 exit: 0 已写出或无需隐藏 written, or nothing to hide · 1 需要隐藏或无法保护 cells to hide, or not safe",
            "  2 用法有误 wrong usage · 3 无法读写 cannot read or write · 4 内部错误 internal fault"
        })
final class MaskTableCommand implements Callable<Integer> {

    /** More rows than any table that can be guarded. */
    private static final int MOST_ROWS = 100_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MaskOptions options = new MaskOptions();

    @Parameters(paramLabel = "FILE", description = "CSV 统计表 · a table as CSV")
    private @Nullable Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "写到；不给则只检查 · where to write; without it, only a check")
    private @Nullable Path out;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            description = "可公布的最小计数，缺省 5 · the smallest count that may be published")
    private int threshold = TableGuard.DEFAULT_THRESHOLD;

    @Option(names = "--rows", paramLabel = "LEVELS", description = "各行如何相加 · what adds up to what among the rows")
    private String rows = "";

    @Option(names = "--columns", paramLabel = "LEVELS", description = "各列如何相加 · the same among the columns")
    private String columns = "";

    @Option(names = "--last", paramLabel = "FILE", description = "上期公布的同一张表 · the table as it was last published")
    private @Nullable Path last;

    @Option(names = "--round", paramLabel = "BASE", description = "不隐藏而取整 · round to this base instead of hiding")
    private @Nullable Integer round;

    @Option(names = "--force", description = "无法保护也写出 · write even what cannot be made safe")
    private boolean force;

    MaskTableCommand() {}

    @Override
    public Integer call() throws IOException {
        check();
        Path source = Objects.requireNonNull(file);
        CrossTable table = CrossTable.of(grid(source), rows, columns);
        if (round != null) {
            RoundedTable rounded = table.round(round);
            rounded.lines(options.locale(command())).forEach(command().getOut()::println);
            write(rounded.cells());
            return ExitCode.ACCEPTED;
        }
        CellRule rule = CellRule.frequency(threshold);
        GuardedTable guarded =
                last == null ? table.guard(rule) : table.guard(rule, CrossTable.of(grid(last), rows, columns));
        guarded.lines(options.locale(command())).forEach(command().getOut()::println);
        if (out != null && (guarded.safe() || force)) {
            write(guarded.cells());
            return guarded.safe() ? ExitCode.ACCEPTED : ExitCode.REJECTED;
        }
        boolean clean = guarded.safe() && guarded.primary() + guarded.complementary() == 0;
        return clean ? ExitCode.ACCEPTED : ExitCode.REJECTED;
    }

    private void check() throws IOException {
        if (round != null && last != null) {
            throw new ParameterException(command(), "--round 不能与 --last 同用 · cannot be used with --last");
        }
        for (Path source :
                last == null ? List.of(Objects.requireNonNull(file)) : List.of(Objects.requireNonNull(file), last)) {
            if (out != null && Files.exists(out) && Files.exists(source) && Files.isSameFile(source, out)) {
                throw new ParameterException(command(), "输出不能覆盖输入 · the output must not replace the input");
            }
        }
        if (out != null && Files.isDirectory(out)) {
            throw new ParameterException(command(), "输出文件是一个目录 · the file to write is a directory: " + out);
        }
    }

    private List<List<String>> grid(Path source) throws IOException {
        Language language = options.language(command());
        List<List<String>> grid = new ArrayList<>();
        try (MaskTable table = MaskTable.plain(source, options.reading(), language)) {
            grid.add(table.columns().stream().map(MaskColumn::header).toList());
            while (grid.size() <= MOST_ROWS && table.next()) {
                if (table.broken()) {
                    throw new MaskTable.Unreadable(
                            source,
                            language,
                            "第 " + table.line() + " 行的列数与首行不同，或不可读",
                            "line " + table.line() + " has not as many columns as the first one, or cannot be read");
                }
                grid.add(table.cells());
            }
        }
        return grid;
    }

    private void write(List<List<String>> cells) throws IOException {
        Path target = out;
        if (target == null) {
            return;
        }
        Charset charset = StandardCharsets.UTF_8;
        try (AtomicFile atomic = new AtomicFile(target);
                SafeCsv csv = new SafeCsv(atomic.out(), ',', true, charset)) {
            for (List<String> row : cells) {
                csv.row(row);
            }
            csv.flush();
            atomic.commit();
        }
        command().getOut().println(options.language(command()).pick("已写出：", "written: ") + target);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
