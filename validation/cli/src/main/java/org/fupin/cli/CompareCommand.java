package org.fupin.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fupin.files.engine.Compared;
import org.fupin.files.engine.PackageComparison;
import org.fupin.files.engine.Progress;
import org.fupin.files.engine.ValidationOptions;
import org.fupin.files.read.ReadLimits;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.report.Language;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.profile.ProfileReader;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Compares the register with the feeds of departments and writes comparison records. A command of its own, not an option
 * of {@code validate}: its output names households and is for those who check them, while a report hides who is meant and
 * goes to whoever sent the files.
 */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "与部门数据比对，生成比对结果记录（FCR）· compare the register with the feeds of departments",
            "输出含户编号和人编号，属敏感数据，仅本人可读；发送前用 fupin seal 加密",
            "The output names households and persons by number: it is sensitive, readable by you alone; seal it before it is sent."
        },
        footer = {
            "",
            "退出码 exit: 0 已比对 compared · 1 有部门数据未能比对，如缺令牌密钥 a feed was not compared, such as for want of a token key",
            "  2 用法有误 wrong usage · 3 无法读写 cannot read or write · 4 内部错误 internal fault"
        })
final class CompareCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件、目录或 zip · files, directories, zips")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "写到 .csv 或 .ndjson · where to write, .csv or .ndjson")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "DATE", description = "以该日为准，缺省为今天 · day of judgement, today by default")
    private @Nullable LocalDate asOf;

    @Option(names = "--run-date", paramLabel = "DATE", description = "比对日期，缺省同 --as-of · date of the comparison")
    private @Nullable LocalDate runDate;

    @Option(names = "--profile", paramLabel = "FILE", description = "省级或项目配置（YAML）· profile of a province or project")
    private @Nullable Path profile;

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

    @Mixin
    private SealedInput sealedInput = new SealedInput();

    @Mixin
    private TokenOptions tokens = new TokenOptions();

    CompareCommand() {}

    @Override
    public Integer call() throws IOException {
        Path target = Objects.requireNonNull(out);
        check(target);
        Language language = language();
        Progress progress = noProgress || !Terminal.attached()
                ? Progress.SILENT
                : new TerminalProgress(command().getErr(), language);
        List<Compared> compared;
        try (TokenOptions.Makers makers = tokens.open(spec());
                ComparisonFile file = new ComparisonFile(target)) {
            ValidationOptions options =
                    sealedInput.spilling(options(language, progress)).withAliases(makers.aliases());
            compared = compare(options, file);
            file.commit();
        } finally {
            progress.done();
        }
        new ComparisonSummary(command().getOut(), language).print(compared);
        command()
                .getOut()
                .println(language.pick("已写出（敏感，仅本人可读）：", "written (sensitive, readable by you alone): ") + target);
        return compared.stream().anyMatch(CompareCommand::missed) ? ExitCode.REJECTED : ExitCode.ACCEPTED;
    }

    private List<Compared> compare(ValidationOptions options, ComparisonFile file) throws IOException {
        PackageComparison comparison = new PackageComparison(options, runDate == null ? day() : runDate);
        if (sealedInput.applies(paths, spec())) {
            return sealedInput.read(
                    paths.get(0), options, spec(), exchange -> comparison.compare(exchange, file), taken -> true);
        }
        return comparison.compare(paths, file);
    }

    /** A feed that is there, and that no rule could be judged over. */
    private static boolean missed(Compared each) {
        return each.present()
                && each.written() + each.without() == 0
                && !each.trace()
                && !each.idle().isEmpty();
    }

    private ValidationOptions options(Language language, Progress progress) throws IOException {
        Profile chosen = profile == null
                ? Profile.NONE
                : new ProfileReader(RuleCatalogue.all().stream()
                                .map(RuleDescription::code)
                                .collect(Collectors.toSet()))
                        .read(profile);
        return new ValidationOptions(
                new CheckOptions(day(), chosen, dataYear, division, 0),
                null,
                new ReadOptions(encoding, ReadLimits.DEFAULT),
                memory.bytes(),
                threads,
                null,
                language,
                progress);
    }

    private LocalDate day() {
        return asOf == null ? LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai"))) : asOf;
    }

    private void check(Path target) {
        if (!ComparisonFile.writes(target) || Files.isDirectory(target)) {
            throw new ParameterException(
                    command(), "--out 应为 .csv 或 .ndjson 文件 · must be a file .csv or .ndjson: " + target);
        }
        if (threads < 1) {
            throw new ParameterException(command(), "--threads 至少为 1 · must be at least 1");
        }
        if (division != null && !division.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")) {
            throw new ParameterException(command(), "--division 应为 2、4、6、9 或 12 位数字 · must be 2, 4, 6, 9 or 12 digits");
        }
    }

    private Language language() {
        if (locale == null) {
            return Language.of(Locale.getDefault());
        }
        return switch (locale) {
            case "zh", "zh-CN", "zh_CN" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new ParameterException(command(), "--locale 应为 zh 或 en · must be zh or en");
        };
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    private CommandLine command() {
        return spec().commandLine();
    }
}
