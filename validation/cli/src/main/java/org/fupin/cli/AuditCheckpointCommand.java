package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.audit.ActorId;
import org.fupin.security.audit.AuditLog;
import org.fupin.security.audit.AuditLogSettings;
import org.fupin.security.audit.AuditReader;
import org.fupin.security.audit.AuditReport;
import org.fupin.security.audit.AuditTrust;
import org.fupin.security.audit.AuditVerifier;
import org.fupin.security.audit.Checkpoint;
import org.fupin.security.audit.CheckpointFile;
import org.fupin.security.audit.CheckpointSigner;
import org.fupin.security.audit.LogStart;
import org.fupin.security.keys.KeyRing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs a checkpoint over a log. */
@Command(
        name = "checkpoint",
        mixinStandardHelpOptions = true,
        description = {
            "为日志签署检查点，并记入日志 · sign a checkpoint over a log, and record that in the log",
            "用密钥环中用途为 AUDIT 的密钥 · with the AUDIT key of the key ring.",
            "--witness：由另一部门先验证再签署，不写日志 · another office verifies the log, then signs; nothing is written into it."
        },
        footer = {
            "",
            "示例 Example: fupin audit checkpoint audit.log --key ring.json --password-file p.txt -o kept.txt",
            "退出码 exit: 0 已签署 signed · 1 日志有问题或密钥不可用 refused · 2 用法有误 wrong usage · 3 无法读写 cannot read or write"
        })
final class AuditCheckpointCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "LOG", description = "审计日志 · the log")
    private Path log = Path.of("");

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "追加到该文件，缺省输出到屏幕 · added to this file; printed by default")
    private @Nullable Path output;

    @Option(names = "--actor", paramLabel = "ID", description = "操作人账号，缺省 fupin · who signs, fupin by default")
    private String actor = "fupin";

    @Option(names = "--witness", description = "作为见证方签署 · sign as a witness")
    private boolean witness;

    AuditCheckpointCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        LogStart start = AuditReader.start(log).orElseThrow(() -> new IOException(log + "（不是审计日志 · not an audit log）"));
        PrintWriter out = command.commandLine().getOut();
        try (KeyRing ring = keys.ring(command)) {
            CheckpointSigner signer = CheckpointSigner.of(ring);
            if (witness) {
                AuditReport report = AuditVerifier.verify(log, AuditTrust.of(List.of()), List.of());
                if (!report.sound()) {
                    out.println("日志有问题，未签署 · not sound, not signed: " + log);
                    return ExitCode.REJECTED;
                }
                keep(Checkpoint.witness(report, Clock.systemUTC().instant(), signer), out);
            } else {
                keep(signed(start, signer), out);
            }
        }
        return ExitCode.ACCEPTED;
    }

    private Checkpoint signed(LogStart start, CheckpointSigner signer) throws IOException {
        AuditLogSettings settings = AuditLogSettings.of(start.log(), new ActorId(actor), Clock.systemUTC())
                .suite(start.suite());
        try (AuditLog writer = AuditLog.open(log, settings)) {
            return writer.checkpoint(signer);
        }
    }

    private void keep(Checkpoint checkpoint, PrintWriter out) {
        if (output == null) {
            out.print(checkpoint.text());
            return;
        }
        new CheckpointFile(output).accept(checkpoint);
        out.println("检查点已写入 · checkpoint written: " + output + " (" + checkpoint.size() + " 行 lines)");
    }
}
