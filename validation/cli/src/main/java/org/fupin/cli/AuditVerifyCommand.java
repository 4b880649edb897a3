package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.audit.AuditFinding;
import org.fupin.security.audit.AuditReport;
import org.fupin.security.audit.AuditTrust;
import org.fupin.security.audit.AuditVerifier;
import org.fupin.security.audit.Checkpoint;
import org.fupin.security.audit.ConsistencyProof;
import org.fupin.security.audit.EventProof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a log against its checkpoints, or a proof without the log. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "逐行验证日志，并与检查点比对；或验证一份证明 · verify a log line by line and against checkpoints, or a proof",
            "证明文件不需要日志 · a proof needs no log."
        },
        footer = {
            "",
            "示例 Examples:",
            "  fupin audit verify audit.log --checkpoint kept.txt --trust audit.pem",
            "  fupin audit verify --proof line-7.json --trust audit.pem",
            "退出码 exit: 0 可信 sound · 1 有问题 not sound · 2 用法有误 wrong usage · 3 无法读取 cannot be read"
        })
final class AuditVerifyCommand implements Callable<Integer> {

    private static final long LARGEST_PROOF = 1 << 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "LOG", description = "审计日志 · the log")
    private @Nullable Path log;

    @Option(names = "--proof", paramLabel = "FILE", description = "验证该证明，而非日志 · verify this proof, not a log")
    private @Nullable Path proof;

    @Mixin
    private CheckpointOptions options = new CheckpointOptions();

    @Option(names = "--covered", description = "末尾未被检查点覆盖也算有问题 · a tail that no checkpoint covers counts as not sound")
    private boolean covered;

    AuditVerifyCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        if ((log == null) == (proof == null)) {
            throw new ParameterException(command.commandLine(), "须给出 LOG 或 --proof 之一 · give either LOG or --proof");
        }
        PrintWriter out = command.commandLine().getOut();
        return proof == null ? log(Objects.requireNonNull(log), command, out) : proof(proof, command, out);
    }

    private int log(Path file, CommandSpec command, PrintWriter out) throws IOException {
        List<Checkpoint> checkpoints = options.read();
        AuditTrust trust = options.trust(command, !checkpoints.isEmpty());
        AuditReport report = AuditVerifier.verify(file, trust, checkpoints);
        boolean sound = covered ? report.covered() : report.sound();
        out.println((sound ? "可信 · sound: " : "有问题 · not sound: ") + file);
        out.println("  日志 log: " + (report.log() == null ? "?" : report.log()) + " (" + report.suite() + ")");
        out.println("  行数 lines: " + report.lines() + " · 末行摘要 head: " + report.head());
        out.println(
                "  有效检查点 checkpoints that hold: " + report.checkpoints() + " · 覆盖行数 lines covered: " + report.sealed());
        for (AuditFinding finding : report.findings()) {
            out.println("  " + finding.text(Locale.CHINESE) + " · " + finding.text(Locale.ENGLISH));
        }
        if (report.found() > report.findings().size()) {
            out.println("  共 · in all: " + report.found());
        }
        if (report.sealed() < report.lines() && report.sound()) {
            out.println("  注意：第 " + (report.sealed() + 1) + " 行起未被检查点覆盖，末尾若被截去无法发现"
                    + " · note: from line " + (report.sealed() + 1)
                    + " on no checkpoint covers the log; nobody could see that its end was cut off");
        }
        return sound ? ExitCode.ACCEPTED : ExitCode.REJECTED;
    }

    private int proof(Path file, CommandSpec command, PrintWriter out) throws IOException {
        AuditTrust trust = options.trust(command, true);
        if (Files.size(file) > LARGEST_PROOF) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, file.toString());
        }
        String json = Files.readString(file, StandardCharsets.UTF_8);
        boolean consistency = json.contains("fupin-consistency-proof/");
        Optional<AuditFinding.Kind> fault = consistency
                ? ConsistencyProof.read(json).fault(trust)
                : EventProof.read(json).fault(trust);
        if (fault.isPresent()) {
            AuditFinding finding = new AuditFinding(
                    fault.get(), 0, checkpoint(json, consistency).size());
            out.println("有问题 · not sound: " + file);
            out.println("  " + finding.text(Locale.CHINESE) + " · " + finding.text(Locale.ENGLISH));
            return ExitCode.REJECTED;
        }
        Checkpoint checkpoint = checkpoint(json, consistency);
        out.println("证明成立 · the proof holds: " + file);
        out.println("  日志 log: " + checkpoint.log() + " · 检查点 checkpoint: " + checkpoint.size() + " 行 lines, "
                + checkpoint.at());
        if (!consistency) {
            out.print("  " + EventProof.read(json).line());
        }
        return ExitCode.ACCEPTED;
    }

    private static Checkpoint checkpoint(String json, boolean consistency) {
        return consistency
                ? ConsistencyProof.read(json).later()
                : EventProof.read(json).checkpoint();
    }
}
