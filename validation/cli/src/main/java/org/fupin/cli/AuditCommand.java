package org.fupin.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is done with audit logs; it shows its help when nothing is named. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "审计日志：验证、查看、出具证明、签署检查点 · audit logs: verify, show, prove, sign checkpoints",
            "检查点须存放在日志之外，否则末尾被截去时无法发现 · keep checkpoints apart from the log: without them nobody",
            "can see that its end was cut off."
        },
        footer = {
            "",
            "示例 Examples:",
            "  fupin audit verify audit.log --checkpoint kept.txt --trust audit.pem",
            "  fupin audit show audit.log --action RECORD_DECRYPT",
            "退出码 exit: 0 可信 sound · 1 有问题 not sound · 2 用法有误 wrong usage · 3 无法读写 cannot read or write"
        },
        subcommands = {
            AuditVerifyCommand.class,
            AuditShowCommand.class,
            AuditProveCommand.class,
            AuditCheckpointCommand.class
        })
final class AuditCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    AuditCommand() {}

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        command.commandLine().usage(command.commandLine().getOut());
    }
}
