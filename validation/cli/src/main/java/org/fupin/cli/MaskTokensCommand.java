package org.fupin.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.files.engine.Progress;
import org.fupin.files.relate.IdentityAlias;
import org.fupin.files.report.AtomicFile;
import org.fupin.files.report.Language;
import org.fupin.model.constraint.Certificate;
import org.fupin.security.deid.SafeCsv;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replaces the identity numbers of a file by tokens, for a comparison with another department. */
@Command(
        name = "tokens",
        mixinStandardHelpOptions = true,
        description = {
            "把 CSV 文件中的证件号码换成比对令牌 · put tokens in the place of the identity numbers of a CSV file",
            "其余各列原样写出，姓名等仍是个人信息；不能生成令牌的号码留空 · all other columns stay as they are, personal ones too;",
            "a number that no token can be made of is left empty"
        },
        footer = {
            "",
            "退出码 exit: 0 已写出 written · 1 有号码或行未写出 numbers or rows not written · 2 用法有误 wrong usage",
            "  3 无法读写 cannot read or write · 4 内部错误 internal fault"
        })
final class MaskTokensCommand implements Callable<Integer> {

    private static final int STEP = 1000;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MaskOptions options = new MaskOptions();

    @Mixin
    private TokenOptions tokens = new TokenOptions();

    @Parameters(paramLabel = "FILE", description = "CSV 文件 · a CSV file")
    private @Nullable Path file;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "写到（UTF-8）· where to write, in UTF-8")
    private @Nullable Path out;

    @Option(names = "--record", paramLabel = "TYPE", description = "记录类型 · record type")
    private @Nullable String record;

    @Option(
            names = "--drop",
            paramLabel = "NAME",
            split = ",",
            description = "不写出的列，可多次给出 · columns to leave out; may be given several times")
    private List<String> drop = new ArrayList<>();

    private long rows;
    private long broken;
    private long unmatchable;

    MaskTokensCommand() {}

    @Override
    public Integer call() throws IOException {
        Path source = Objects.requireNonNull(file);
        Path target = Objects.requireNonNull(out);
        check(source, target);
        Language language = options.language(command());
        Progress progress = options.progress(command());
        progress.file(source.toString());
        var type = record == null ? null : Names.record(record, Objects.requireNonNull(spec));
        try (TokenOptions.Makers makers = tokens.open(Objects.requireNonNull(spec));
                MaskTable table = MaskTable.open(source, type, options.reading(), language)) {
            copy(table, makers.aliases().get(0), target, progress);
        } finally {
            progress.done();
        }
        report(language, target);
        return broken + unmatchable > 0 ? ExitCode.REJECTED : ExitCode.ACCEPTED;
    }

    private void copy(MaskTable table, IdentityAlias maker, Path target, Progress progress) throws IOException {
        List<Integer> numbers = numbers(table);
        List<Integer> written = written(table);
        Charset charset = StandardCharsets.UTF_8;
        try (AtomicFile atomic = new AtomicFile(target);
                SafeCsv csv = new SafeCsv(atomic.out(), ',', false, charset)) {
            csv.row(written.stream().map(i -> table.columns().get(i).header()).toList());
            while (table.next()) {
                if (table.broken()) {
                    broken++;
                    continue;
                }
                List<String> cells = table.cells();
                for (int column : numbers) {
                    cells.set(column, token(maker, cells.get(column)));
                }
                csv.row(written.stream().map(cells::get).toList());
                if (++rows % STEP == 0) {
                    progress.rows(STEP, 0);
                }
            }
            csv.flush();
            atomic.commit();
        }
    }

    private String token(IdentityAlias maker, String number) {
        String token = number.isBlank() ? "" : maker.token(number);
        if (token == null) {
            unmatchable++;
            return "";
        }
        return token;
    }

    private List<Integer> numbers(MaskTable table) {
        List<Integer> numbers = new ArrayList<>();
        for (MaskColumn column : table.columns()) {
            if (column.element() != null
                    && column.element().constraint(Certificate.class).isPresent()) {
                numbers.add(column.index());
            }
        }
        if (numbers.isEmpty()) {
            throw new ParameterException(
                    command(),
                    "没有证件号码列；记录类型可用 --record 指定 · no column of identity numbers; --record names the record type");
        }
        return numbers;
    }

    private List<Integer> written(MaskTable table) {
        List<Integer> dropped = drop.stream()
                .map(name -> MaskPlan.find(table.columns(), name).index())
                .toList();
        return table.columns().stream()
                .map(MaskColumn::index)
                .filter(index -> !dropped.contains(index))
                .toList();
    }

    private void check(Path source, Path target) throws IOException {
        if (!tokens.given()) {
            throw new ParameterException(command(), "缺少 · missing --token-key");
        }
        if (Files.exists(target) && (Files.isDirectory(target) || Files.isSameFile(source, target))) {
            throw new ParameterException(command(), "不能写入目录或输入文件 · --out is a directory or the input: " + target);
        }
    }

    private void report(Language language, Path target) {
        say(language.pick("行数：", "rows: ") + number(rows));
        if (unmatchable > 0) {
            say(language.pick("不能生成令牌而留空的号码：", "numbers left empty, of which no token can be made: ")
                    + number(unmatchable));
        }
        if (broken > 0) {
            say(language.pick("未能读取、未写出的行：", "rows not read and not written: ") + number(broken));
        }
        say(language.pick("已写出（令牌仍是个人信息）：", "written; tokens stay personal information: ") + target);
    }

    private void say(String line) {
        command().getOut().println(line);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
