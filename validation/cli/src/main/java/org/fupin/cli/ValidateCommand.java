package org.fupin.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.files.engine.PackageValidator;
import org.fupin.files.engine.Progress;
import org.fupin.files.engine.ValidationOptions;
import org.fupin.files.report.ConsoleSummary;
import org.fupin.files.report.Language;
import org.fupin.files.report.Report;
import org.fupin.files.report.ReportFile;
import org.fupin.files.report.ReportFormat;
import org.fupin.model.annotation.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates files, directories and zips as one package. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "校验交换文件 · validate exchange files",
            "CSV（GB18030、UTF-8）、XLSX、NDJSON、JSON，以及它们的目录和 zip · and directories and zips of them.",
            "加密数据包（.papkg）直接读取，不在磁盘上解密 · a sealed package is read without decrypting it to the disk."
        },
        footer = {
            "",
            "退出码 exit: 0 接受 accepted · 1 拒绝 rejected · 2 用法有误 wrong usage · 3 无法读取 input could not be read · 4 内部错误 internal fault"
        })
final class ValidateCommand implements Callable<Integer> {

    private static final Path DEFAULT_REPORT = Path.of("fupin-report.html");

    /** From which severity on a finding makes the exit code 1. */
    enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件、目录或 zip · files, directories, zips")
    private List<Path> paths = List.of();

    @Option(names = "--record", paramLabel = "TYPE", description = "全部文件的记录类型 · record type of every file")
    private @Nullable String record;

    @Mixin
    private PackageOptions options = new PackageOptions();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "报告：.html .json .sarif .junit.xml .xlsx，可多次给出；缺省 fupin-report.html · reports; may be given several times")
    private List<Path> reports = new ArrayList<>();

    @Option(names = "--no-report", description = "不写缺省报告 · do not write the default report")
    private boolean noReport;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "全部问题（NDJSON）· all findings, one JSON object a line")
    private @Nullable Path findings;

    @Option(
            names = "--max-samples",
            paramLabel = "N",
            description = "报告中每条规则的样例数，缺省 100 · samples of each rule in reports")
    private int maxSamples = 100;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "error|warning|never：何时退出码为 1 · what makes the exit code 1")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private SealedInput sealedInput = new SealedInput();

    @Mixin
    private TokenOptions tokens = new TokenOptions();

    private boolean sealed;

    ValidateCommand() {}

    @Override
    public Integer call() throws IOException {
        checkOptions();
        Language language = options.language(command());
        Progress progress = options.progress(language, command());
        Report report;
        try (TokenOptions.Makers makers = tokens.open(command())) {
            sealed = sealedInput.applies(paths, command());
            ValidationOptions validation =
                    sealedInput.spilling(validation(language, progress)).withAliases(makers.aliases());
            report = sealed
                    ? sealedInput.validate(paths.get(0), validation, command())
                    : new PackageValidator(validation).validate(paths);
        } finally {
            progress.done();
        }
        print(report, language);
        for (Path target : targets()) {
            write(target, report, language);
        }
        return exitCode(report);
    }

    private ValidationOptions validation(Language language, Progress progress) throws IOException {
        return new ValidationOptions(
                options.check(maxSamples),
                record == null ? null : Names.record(record, command()),
                options.reading(),
                options.memory(),
                options.threads(),
                findings,
                language,
                progress);
    }

    private void checkOptions() {
        if (maxSamples < 0) {
            throw new ParameterException(command().commandLine(), "--max-samples 不能为负 · must not be negative");
        }
        checkTargets();
        options.validate(command());
    }

    private void checkTargets() {
        for (Path target : reports) {
            if (ReportFormat.of(target).isEmpty()) {
                throw new ParameterException(
                        command().commandLine(),
                        "不支持的报告格式 · no report has the form of " + target + "；" + ReportFormat.allSuffixes());
            }
        }
        List<Path> written = new ArrayList<>(reports);
        if (findings != null) {
            written.add(findings);
        }
        for (Path target : written) {
            if (Files.isDirectory(target)) {
                throw new ParameterException(
                        command().commandLine(), "输出文件是一个目录 · the file to write is a directory: " + target);
            }
        }
    }

    private void print(Report report, Language language) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new ConsoleSummary(Terminal.attached()).render(report, language, text);
        command().commandLine().getOut().print(text.toString(StandardCharsets.UTF_8));
        command().commandLine().getOut().flush();
    }

    private void write(Path target, Report report, Language language) throws IOException {
        boolean workbook = target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (workbook && paths.size() == 1 && !sealed) {
            ReportFile.write(target, ReportFile.workbook(paths.get(0), report), report, language);
        } else {
            ReportFile.write(target, report, language);
        }
        command().commandLine().getOut().println(language.pick("报告：", "report: ") + target);
    }

    private List<Path> targets() {
        return reports.isEmpty() && !noReport ? List.of(DEFAULT_REPORT) : reports;
    }

    private int exitCode(Report report) {
        if (!report.systemErrors().isEmpty()) {
            return ExitCode.FAULT;
        }
        long errors = report.findings().count(Severity.ERROR);
        long warnings = report.findings().count(Severity.WARNING);
        return switch (failOn) {
            case ERROR -> errors > 0 ? ExitCode.REJECTED : ExitCode.ACCEPTED;
            case WARNING -> errors + warnings > 0 ? ExitCode.REJECTED : ExitCode.ACCEPTED;
            case NEVER -> ExitCode.ACCEPTED;
        };
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
