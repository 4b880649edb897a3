package org.fupin.cli;

import java.nio.charset.Charset;
import java.util.Locale;
import org.fupin.files.engine.Progress;
import org.fupin.files.read.ReadLimits;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.report.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What all commands of masking take. */
final class MaskOptions {

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "输入编码，缺省自动判定 · encoding of the input, told from the bytes by default")
    private @Nullable Charset encoding;

    @Option(names = "--locale", paramLabel = "zh|en", description = "语言 · language of messages")
    private @Nullable String locale;

    @Option(names = "--no-progress", description = "不显示进度 · no progress")
    private boolean noProgress;

    MaskOptions() {}

    ReadOptions reading() {
        return new ReadOptions(encoding, ReadLimits.DEFAULT);
    }

    Progress progress(CommandLine command) {
        return noProgress || !Terminal.attached()
                ? Progress.SILENT
                : new TerminalProgress(command.getErr(), language(command));
    }

    Language language(CommandLine command) {
        if (locale == null) {
            return Language.of(Locale.getDefault());
        }
        return switch (locale) {
            case "zh", "zh-CN", "zh_CN" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new ParameterException(command, "--locale 应为 zh 或 en · must be zh or en");
        };
    }

    /** The language as the library takes it. */
    Locale locale(CommandLine command) {
        return language(command) == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
    }
}
