package org.fupin.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.fupin.files.engine.Progress;
import org.fupin.files.engine.ValidationOptions;
import org.fupin.files.read.ReadLimits;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.report.Language;
import org.fupin.validation.CheckOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How the rows of a package are read and compared: what the commands that do so have in common. */
final class PackageOptions {

    @Mixin
    private JudgementOptions judgement = new JudgementOptions();

    @Option(
            names = "--data-year",
            paramLabel = "YEAR",
            description = "数据年度（文件未写时）· data year where the files do not say")
    private @Nullable Year dataYear;

    @Option(
            names = "--division",
            paramLabel = "CODE",
            description = "行政区划代码（文件未写时）· division where the files do not say")
    private @Nullable String division;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "文本文件编码，缺省自动判定 · encoding of text files, told from the bytes by default")
    private @Nullable Charset encoding;

    @Option(names = "--locale", paramLabel = "zh|en", description = "语言 · language of messages")
    private @Nullable String locale;

    @Option(names = "--memory", paramLabel = "SIZE", description = "关联校验的内存，如 512m、2g · memory for comparing rows")
    private MemorySize memory = new MemorySize(ValidationOptions.DEFAULT_MEMORY);

    @Option(names = "--threads", paramLabel = "N", description = "线程数 · threads")
    private int threads = Math.min(4, Runtime.getRuntime().availableProcessors());

    @Option(names = "--no-progress", description = "不显示进度 · no progress")
    private boolean noProgress;

    PackageOptions() {}

    /** The day of judgement. */
    LocalDate day() {
        return judgement.day();
    }

    CheckOptions check(int maxSamples) throws IOException {
        return new CheckOptions(judgement.day(), judgement.profile(), dataYear, division, maxSamples);
    }

    ReadOptions reading() {
        return new ReadOptions(encoding, ReadLimits.DEFAULT);
    }

    long memory() {
        return memory.bytes();
    }

    int threads() {
        return threads;
    }

    Progress progress(Language language, CommandSpec command) {
        return noProgress || !Terminal.attached()
                ? Progress.SILENT
                : new TerminalProgress(command.commandLine().getErr(), language);
    }

    /** Refuses what can be no value of these options. */
    void validate(CommandSpec command) {
        if (threads < 1) {
            throw new ParameterException(command.commandLine(), "--threads 至少为 1 · must be at least 1");
        }
        if (division != null && !division.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")) {
            throw new ParameterException(
                    command.commandLine(), "--division 应为 2、4、6、9 或 12 位数字 · must be 2, 4, 6, 9 or 12 digits");
        }
    }

    /** The language of messages: the given one, or that of the machine. */
    Language language(CommandSpec command) {
        if (locale == null) {
            return Language.of(Locale.getDefault());
        }
        return switch (locale) {
            case "zh", "zh-CN", "zh_CN" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new ParameterException(command.commandLine(), "--locale 应为 zh 或 en · must be zh or en");
        };
    }
}
