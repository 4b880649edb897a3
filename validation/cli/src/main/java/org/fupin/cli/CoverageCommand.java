package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fupin.files.report.AtomicFile;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Indicators;
import org.fupin.schemas.Policy;
import org.fupin.schemas.PolicyAnchor;
import org.fupin.schemas.PolicyComparison;
import org.fupin.schemas.PolicySection;
import org.fupin.validation.policy.RuleState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the clauses of the policy text against records, rules and indicators, both ways, and checks a text. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = {
            "政策条文与记录、规则、指标双向对照 · the policy text against the standard, both ways",
            "用自己的文本核对条文摘要 · with a text of yours, checks the digests of its clauses.",
            "退出码 exit: 0 · 1 有条文不符或缺失 clauses differ or are missing · 2 用法 usage · 3 无法读写 cannot read or write"
        })
final class CoverageCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description =
                    "节、条文，或规则、记录、指标代码 · a section (五（一）), a clause (五（一）/6), or a code of a rule, record or indicator")
    private @Nullable String what;

    @Option(names = "--systems", description = "列出条文要求的144项制度与台账 · list the 144 systems and ledgers")
    private boolean systems;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "用此文本核对摘要（UTF-8 或 GB18030）· check the digests against this text")
    private @Nullable Path text;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "按处理结果着色的页面，与 --text 同用 · page of the text coloured by disposition (${DEFAULT-VALUE})",
            defaultValue = "fupin-coverage.html")
    private Path report = Path.of("fupin-coverage.html");

    CoverageCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        if (text != null) {
            return check(text, out, command);
        }
        if (systems) {
            CoverageText.systems(out);
        } else if (what == null) {
            CoverageText.sections(Policy.sections(), out);
        } else {
            show(what, out, command);
        }
        return ExitCode.ACCEPTED;
    }

    private void show(String asked, PrintWriter out, CommandSpec command) {
        String name = asked.strip().replace('（', '(').replace('）', ')').replace("§", "");
        Optional<PolicyAnchor> anchor = Policy.anchor(name);
        List<PolicySection> within = Policy.sections().stream()
                .filter(section -> section.code().equals(name) || section.code().startsWith(name + "("))
                .toList();
        if (anchor.isPresent()) {
            CoverageText.clause(anchor.get(), out);
        } else if (within.size() == 1) {
            CoverageText.section(within.get(0), out);
        } else if (!within.isEmpty()) {
            CoverageText.sections(within, out);
        } else {
            served(name, out, command);
        }
    }

    /** The clauses that a rule, a record or an indicator serves. */
    private static void served(String name, PrintWriter out, CommandSpec command) {
        String code = name.toUpperCase(Locale.ROOT);
        Optional<RecordType> record = RecordTypes.find(name);
        if (record.isPresent()) {
            CoverageText.served(record.get().form(), out);
        } else if (Indicators.find(code).isPresent() || RuleState.of(code) != RuleState.UNKNOWN) {
            CoverageText.served(code, out);
        } else {
            throw new ParameterException(
                    command.commandLine(),
                    "没有节、条文、规则、记录或指标 · no section, clause, rule, record or indicator " + name
                            + "；fupin coverage 列出各节 · lists the sections");
        }
    }

    private int check(Path file, PrintWriter out, CommandSpec command) throws IOException {
        if (Files.exists(report) && Files.isSameFile(file, report)) {
            throw new ParameterException(
                    command.commandLine(), "--report 会覆盖 --text 的文件 · --report would replace the text " + file);
        }
        PolicyComparison comparison = PolicyComparison.of(TextFile.read(file), Policy.anchors());
        AtomicFile.write(report, stream -> CoveragePage.write(comparison, stream));
        CoverageText.comparison(comparison, Policy.anchors().size(), out);
        out.println("页面 page: " + report);
        return comparison.isComplete() ? ExitCode.ACCEPTED : ExitCode.REJECTED;
    }
}
