package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.mask.Candidates;
import org.fupin.security.notice.CheckedFile;
import org.fupin.security.notice.GateJson;
import org.fupin.security.notice.GateOptions;
import org.fupin.security.notice.GateProgress;
import org.fupin.security.notice.GateReport;
import org.fupin.security.notice.GateText;
import org.fupin.security.notice.PublicationGate;
import org.fupin.security.notice.finding.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The last look at files before they are published, for people and for the upload hook of a portal. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "公示前检查：证件号码、银行账号、电话（含拆分、空格、全角、遮盖不足），以及该渠道不得公示的内容",
            "Before publication: identity numbers, accounts and telephones, also split, spaced, full-width or masked too",
            "weakly, and what the channel must not show. CSV, XLSX, DOCX, PDF, HTML, JSON, text, and zips of them.",
            "报告从不写出所发现的号码 · the report never holds what was found."
        },
        footer = {
            "",
            "示例 Examples:",
            "  fupin notice check 公示.xlsx",
            "  fupin notice check upload/ --channel village-board --json",
            "",
            "退出码 exit: 0 可以公示 may be published · 1 不得公示或须复核 must not, or must be reviewed ·",
            "  2 用法有误 wrong usage · 3 无法（完整）读取 cannot be read, or not in full · 4 内部错误 internal fault"
        })
final class NoticeCheckCommand implements Callable<Integer> {

    private static final String CLEAR = "\r\u001B[K";

    /** From which verdict on a file makes the exit code 1. */
    enum FailOn {
        ERROR,
        WARNING
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件、目录或 zip · files, directories, zips")
    private List<Path> paths = List.of();

    @Mixin
    private NoticeOptions options = new NoticeOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "error|warning，缺省 warning：须复核的也不放行 · warning, the default, lets nothing pass that needs a review")
    private FailOn failOn = FailOn.WARNING;

    @Option(
            names = "--fewest",
            paramLabel = "N",
            description = "遮盖后至少应剩的可能数，缺省 10000 · fewest numbers that must fit a masked one")
    private long fewest = Candidates.PUBLISHABLE;

    @Option(names = "--json", description = "输出 JSON · print JSON")
    private boolean json;

    @Option(names = "--max-samples", paramLabel = "N", description = "每个文件每类问题列出几处，缺省 10 · places shown of each kind")
    private int maxSamples = 10;

    @Option(names = "--no-progress", description = "不显示进度 · no progress")
    private boolean noProgress;

    NoticeCheckCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (fewest < 1 || maxSamples < 0) {
            throw new ParameterException(
                    command.commandLine(), "--fewest 至少为 1，--max-samples 不能为负 · must be at least 1 and not negative");
        }
        Locale locale = options.locale(command);
        GateOptions usual =
                GateOptions.of(options.channel(command), options.day()).with(options.matrix(command));
        PublicationGate gate = new PublicationGate(usual.withFewest(fewest));
        GateReport report = check(gate, command);
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(GateJson.write(report));
        } else {
            print(report, new GateText(locale), out);
        }
        out.flush();
        return exitCode(report, command);
    }

    /** A path may hold the number of a person, and so it is said with that masked when it cannot be opened. */
    private GateReport check(PublicationGate gate, CommandSpec command) throws IOException {
        boolean shown = !noProgress && Terminal.attached();
        PrintWriter err = command.commandLine().getErr();
        try {
            return gate.check(paths, shown ? progress(err) : (number, of) -> {});
        } catch (FileSystemException e) {
            throw new IOException(
                    gate.printable(String.valueOf(e.getFile())) + "（文件不存在或不可读 · no such file, or not readable）", e);
        } finally {
            if (shown) {
                err.print(CLEAR);
                err.flush();
            }
        }
    }

    private static GateProgress progress(PrintWriter err) {
        return (number, of) -> {
            err.print(CLEAR + "检查 checking " + number + "/" + of);
            err.flush();
        };
    }

    private void print(GateReport report, GateText text, PrintWriter out) {
        for (CheckedFile file : report.files()) {
            out.println(text.summary(file));
            text.lines(file, maxSamples).forEach(line -> out.println("  " + line));
        }
        if (report.files().size() > 1) {
            out.println(text.total(report));
        }
    }

    private int exitCode(GateReport report, CommandSpec command) {
        if (report.files().isEmpty()) {
            command.commandLine().getErr().println("fupin: 没有文件可检查 · no files to check");
            return ExitCode.UNREADABLE;
        }
        if (report.verdict() == Verdict.REFUSE) {
            return ExitCode.REJECTED;
        }
        if (report.unreadable()) {
            return ExitCode.UNREADABLE;
        }
        boolean review = report.verdict() == Verdict.REVIEW;
        return review && failOn == FailOn.WARNING ? ExitCode.REJECTED : ExitCode.ACCEPTED;
    }
}
