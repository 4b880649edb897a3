package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fupin.security.audit.Checkpoint;
import org.fupin.security.audit.ConsistencyProof;
import org.fupin.security.audit.EventProof;
import org.fupin.security.keys.SecretFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves that a line was in a log, or that a log only grew, without showing other lines. */
@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = {
            "证明某行在日志中，或日志自前一检查点以来只增不改；不出示其他行",
            "prove that a line was in a log, or that it only grew since an earlier checkpoint; shows no other line."
        },
        footer = {
            "",
            "示例 Examples:",
            "  fupin audit prove audit.log --line 7 --checkpoint kept.txt -o line-7.json",
            "  fupin audit prove audit.log --earlier may.txt --checkpoint june.txt -o grown.json",
            "退出码 exit: 0 完成 done · 1 日志与检查点不符 log does not match · 2 用法有误 wrong usage · 3 无法读写 cannot read or write"
        })
final class AuditProveCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "LOG", description = "审计日志 · the log")
    private Path log = Path.of("");

    @Option(names = "--line", paramLabel = "SEQ", description = "该行的序号，自0起 · number of the line, from 0")
    private @Nullable Long line;

    @Option(names = "--earlier", paramLabel = "FILE", description = "较早的检查点 · the earlier checkpoint")
    private @Nullable Path earlier;

    @Option(
            names = "--checkpoint",
            required = true,
            paramLabel = "FILE",
            description = "检查点；文件中有多个时取覆盖最多的 · the checkpoint; of several in the file the largest")
    private Path checkpoint = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "证明文件，缺省输出到屏幕 · the proof; printed by default")
    private @Nullable Path output;

    AuditProveCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        if ((line == null) == (earlier == null)) {
            throw new ParameterException(
                    command.commandLine(), "须给出 --line 或 --earlier 之一 · give either --line or --earlier");
        }
        Checkpoint over = largest(checkpoint);
        String json = earlier == null
                ? EventProof.of(log, Objects.requireNonNull(line), over).json()
                : ConsistencyProof.of(log, largest(earlier), over).json();
        PrintWriter out = command.commandLine().getOut();
        if (output == null) {
            out.print(json);
        } else {
            SecretFiles.write(output, json.getBytes(StandardCharsets.UTF_8));
            out.println("证明已写入 · proof written: " + output);
        }
        return ExitCode.ACCEPTED;
    }

    private static Checkpoint largest(Path file) throws IOException {
        List<Checkpoint> checkpoints = CheckpointOptions.read(file);
        return checkpoints.stream()
                .max(Comparator.comparingLong(Checkpoint::size))
                .orElseThrow(() -> new IOException(file + "（没有检查点 · no checkpoint in it）"));
    }
}
