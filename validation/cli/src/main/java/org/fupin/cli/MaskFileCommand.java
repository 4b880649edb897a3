package org.fupin.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.files.engine.Progress;
import org.fupin.files.report.AtomicFile;
import org.fupin.files.report.Language;
import org.fupin.model.type.RecordType;
import org.fupin.security.deid.SafeCsv;
import org.fupin.security.mask.Candidates;
import org.fupin.security.mask.ColumnStatement;
import org.fupin.security.mask.Fact;
import org.fupin.security.mask.ValueMask;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Masks the personal columns of a file. */
@Command(
        name = "file",
        mixinStandardHelpOptions = true,
        description = {
            "按标准的敏感类别对 CSV 文件脱敏，并说明每列最少剩余多少候选",
            "mask a CSV file by the kinds of the standard, and state the fewest candidates that each mask leaves"
        },
        footer = {
            "",
            "脱敏方式 masks: identity identity:6+1 name phone phone:3+2 account account:4 address address:county",
            "  location health birth-date secret amount:1000 date:month|year|5y|10y age:5 hide show",
            "剩余过少：缺省方式改为隐藏，指定的方式则拒绝 · too few: by default hidden, a chosen mask is refused",
            "退出码 exit: 0 已写出 written · 1 拒绝或有行未读 refused, or rows not read · 2 用法有误 wrong usage",
            "  3 无法读写 cannot read or write · 4 内部错误 internal fault"
        })
final class MaskFileCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MaskOptions options = new MaskOptions();

    @Parameters(paramLabel = "FILE", description = "CSV 文件 · a CSV file")
    private @Nullable Path file;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "写到 · where to write")
    private @Nullable Path out;

    @Option(
            names = "--column",
            paramLabel = "NAME=MASK",
            description = "某列的脱敏方式，可多次给出 · the mask of a column; may be given several times")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--fact",
            paramLabel = "NAME=FACT",
            description = "某列透露 birth、age、sex、area · what an unknown column tells of the person")
    private Map<String, Fact> facts = new LinkedHashMap<>();

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "号码脱敏后至少剩余的候选数，缺省 10000 · fewest candidates that a masked number must leave")
    private long least = Candidates.PUBLISHABLE;

    @Option(names = "--show-unknown", description = "保留未识别的列 · show columns that the standard does not know")
    private boolean showUnknown;

    @Option(names = "--record", paramLabel = "TYPE", description = "记录类型 · record type")
    private @Nullable String record;

    @Option(names = "--as-of", paramLabel = "DATE", description = "年龄以该日为准，缺省今天 · day on which ages count")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--out-encoding",
            paramLabel = "NAME",
            description = "UTF-8 或 GB18030，缺省同输入 · that of the input by default")
    private @Nullable Charset outEncoding;

    @Option(names = "--bom", description = "写入 UTF-8 字节序标记 · write a byte order mark")
    private boolean bom;

    MaskFileCommand() {}

    @Override
    public Integer call() throws IOException {
        Path source = Objects.requireNonNull(file);
        Path target = Objects.requireNonNull(out);
        check(source, target);
        Language language = options.language(command());
        MaskPlan.Wishes wishes = new MaskPlan.Wishes(masks(), facts, least, showUnknown);
        Progress progress = options.progress(command());
        try (MaskTable table = MaskTable.open(
                source,
                record == null ? null : Names.record(record, Objects.requireNonNull(spec)),
                options.reading(),
                language)) {
            MaskPlan plan = plan(table, wishes);
            MaskedCopy copy = new MaskedCopy(table, plan, asOf == null ? today() : asOf);
            progress.file(source.toString());
            boolean whole = write(copy, target, charset(table), progress);
            progress.done();
            report(table, plan, copy, whole);
            return whole && copy.broken() == 0 ? ExitCode.ACCEPTED : ExitCode.REJECTED;
        } finally {
            progress.done();
        }
    }

    private MaskPlan plan(MaskTable table, MaskPlan.Wishes wishes) {
        if (table.type() == null && wishes.masks().isEmpty()) {
            throw new ParameterException(
                    command(),
                    "不能识别这是何种记录，请用 --record 指明类型，或用 --column 指明各列"
                            + " · cannot tell what its records are: say it by --record, or name its columns by --column");
        }
        return new MaskPlan(table.columns(), wishes);
    }

    private boolean write(MaskedCopy copy, Path target, Charset charset, Progress progress) throws IOException {
        try (AtomicFile atomic = new AtomicFile(target);
                SafeCsv csv = new SafeCsv(atomic.out(), ',', bom && charset.equals(StandardCharsets.UTF_8), charset)) {
            boolean whole = copy.to(csv, progress);
            if (whole) {
                csv.flush();
                atomic.commit();
            }
            return whole;
        }
    }

    private void check(Path source, Path target) throws IOException {
        if (Files.exists(target) && Files.exists(source) && Files.isSameFile(source, target)) {
            throw new ParameterException(command(), "输出不能覆盖输入 · the output must not replace the input");
        }
        if (Files.isDirectory(target)) {
            throw new ParameterException(command(), "输出文件是一个目录 · the file to write is a directory: " + target);
        }
        if (least < 0) {
            throw new ParameterException(command(), "--least 不能为负 · must not be negative");
        }
        if (outEncoding != null
                && !List.of("UTF-8", "GB18030").contains(outEncoding.name().toUpperCase(Locale.ROOT))) {
            throw new ParameterException(command(), "--out-encoding 应为 UTF-8 或 GB18030 · must be UTF-8 or GB18030");
        }
    }

    private Map<String, ValueMask> masks() {
        Map<String, ValueMask> masks = new LinkedHashMap<>();
        columns.forEach((name, text) -> masks.put(name, ValueMask.parse(text)));
        return masks;
    }

    private Charset charset(MaskTable table) {
        if (outEncoding != null) {
            return outEncoding;
        }
        return table.encoding().equals("GB18030") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    }

    private void report(MaskTable table, MaskPlan plan, MaskedCopy copy, boolean whole) {
        Language language = options.language(command());
        RecordType type = table.type();
        say((type == null ? "" : language.pick(type.zh(), type.en()) + " · ")
                + language.pick("行数：", "rows: ")
                + number(copy.rows()));
        for (ColumnStatement statement : copy.statements()) {
            if (!plan.unknown().contains(statement.column().name())) {
                say("  " + statement.text(options.locale(command())));
            }
        }
        list(language.pick("原样保留：", "as they are: "), plan.shown());
        list(language.pick("未识别而隐藏：", "unknown, and hidden: "), plan.unknown());
        if (copy.stray() > 0) {
            say(language.pick("文字中另行遮盖号码的单元格：", "cells of words in which numbers were hidden: ")
                    + number(copy.stray()));
        }
        if (copy.broken() > 0) {
            String rows = number(copy.broken());
            say(language.pick(
                    "未能读取、未写出的行：" + rows + "，首个在第 " + copy.firstBroken() + " 行",
                    "rows not read and not written: " + rows + ", the first in line " + copy.firstBroken()));
        }
        say(
                whole
                        ? language.pick("已写出：", "written: ") + out
                        : language.pick(
                                "拒绝：所选方式剩余候选过少，未写出；请选更严的方式，或以 --least 放宽",
                                "REFUSED: a chosen mask leaves too few candidates; nothing is written."
                                        + " Choose a stricter one, or lower --least"));
    }

    private void list(String start, List<String> names) {
        if (!names.isEmpty()) {
            say(start + String.join(", ", names));
        }
    }

    private void say(String line) {
        command().getOut().println(line);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
