package org.fupin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.files.engine.Compared;
import org.fupin.files.engine.PackageComparison;
import org.fupin.files.engine.Progress;
import org.fupin.files.engine.ValidationOptions;
import org.fupin.files.report.Language;
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

    @Option(names = "--run-date", paramLabel = "DATE", description = "比对日期，缺省同 --as-of · date of the comparison")
    private @Nullable LocalDate runDate;

    @Mixin
    private PackageOptions options = new PackageOptions();

    @Mixin
    private SealedInput sealedInput = new SealedInput();

    @Mixin
    private TokenOptions tokens = new TokenOptions();

    CompareCommand() {}

    @Override
    public Integer call() throws IOException {
        Path target = Objects.requireNonNull(out);
        check(target);
        Language language = options.language(spec());
        Progress progress = options.progress(language, spec());
        List<Compared> compared;
        try (TokenOptions.Makers makers = tokens.open(spec());
                ComparisonFile file = new ComparisonFile(target)) {
            compared =
                    compare(sealedInput.spilling(validation(language, progress)).withAliases(makers.aliases()), file);
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

    private List<Compared> compare(ValidationOptions validation, ComparisonFile file) throws IOException {
        PackageComparison comparison = new PackageComparison(validation, runDate == null ? options.day() : runDate);
        if (sealedInput.applies(paths, spec())) {
            return sealedInput.read(
                    paths.get(0), validation, spec(), exchange -> comparison.compare(exchange, file), taken -> true);
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

    private ValidationOptions validation(Language language, Progress progress) throws IOException {
        return new ValidationOptions(
                options.check(0),
                null,
                options.reading(),
                options.memory(),
                options.threads(),
                null,
                language,
                progress);
    }

    private void check(Path target) {
        if (!ComparisonFile.writes(target) || Files.isDirectory(target)) {
            throw new ParameterException(
                    command(), "--out 应为 .csv 或 .ndjson 文件 · must be a file .csv or .ndjson: " + target);
        }
        options.validate(spec());
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    private CommandLine command() {
        return spec().commandLine();
    }
}
