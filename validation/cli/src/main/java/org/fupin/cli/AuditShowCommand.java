package org.fupin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fupin.model.record.exchange.AccessLog;
import org.fupin.security.CryptoSuite;
import org.fupin.security.audit.AccessRecords;
import org.fupin.security.audit.AuditEntry;
import org.fupin.security.audit.AuditEvent;
import org.fupin.security.audit.AuditReader;
import org.fupin.security.audit.LogStart;
import org.fupin.validation.json.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the lines of a log. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "查看日志的行；不作验证 · show lines of a log; nothing is verified",
            "--access 输出标准的敏感数据访问日志（ACL），每行一个 JSON · --access prints the standard's access records."
        },
        footer = {"", "示例 Example: fupin audit show audit.log --from 100 --action RECORD_DECRYPT"})
final class AuditShowCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "LOG", description = "审计日志 · the log")
    private Path log = Path.of("");

    @Option(names = "--from", paramLabel = "SEQ", description = "自该序号起 · from this number on, 0 by default")
    private long from;

    @Option(names = "--to", paramLabel = "SEQ", description = "至该序号止 · up to this number")
    private long to = Long.MAX_VALUE;

    @Option(names = "--action", paramLabel = "CODE", description = "只看该操作 · this action only")
    private @Nullable String action;

    @Option(names = "--actor", paramLabel = "ID", description = "只看该操作人 · this actor only")
    private @Nullable String actor;

    @Option(names = "--json", description = "原样输出日志的行 · print the lines as they stand in the log")
    private boolean json;

    @Option(names = "--access", description = "输出标准的访问记录 · print the standard's access records (ACL)")
    private boolean access;

    AuditShowCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (json && access) {
            throw new ParameterException(command.commandLine(), "--json 与 --access 只用其一 · either --json or --access");
        }
        Optional<LogStart> start = AuditReader.start(log);
        if (start.isEmpty()) {
            throw new IOException(log + "（不是审计日志 · not an audit log）");
        }
        PrintWriter out = command.commandLine().getOut();
        try (AuditReader reader = AuditReader.open(log)) {
            for (AuditEntry entry = reader.next(); entry != null; entry = reader.next()) {
                if (wanted(entry)) {
                    print(entry, start.get().suite(), out);
                }
            }
        }
        return ExitCode.ACCEPTED;
    }

    private boolean wanted(AuditEntry entry) {
        return entry.seq() >= from
                && entry.seq() <= to
                && (action == null || action.equalsIgnoreCase(entry.event().action()))
                && (actor == null || actor.equals(entry.event().actor().value()));
    }

    private void print(AuditEntry entry, CryptoSuite suite, PrintWriter out) {
        if (access) {
            Optional<AccessLog> record = AccessRecords.of(entry, suite);
            record.ifPresent(found -> out.println(RecordJson.write(found)));
        } else if (json) {
            out.print(new String(entry.line(), StandardCharsets.US_ASCII));
        } else {
            out.println(text(entry));
        }
    }

    private static String text(AuditEntry entry) {
        AuditEvent event = entry.event();
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%7d  %s  %-16s %-20s %s",
                entry.seq(),
                entry.at(),
                event.actor(),
                event.action(),
                event.result()));
        if (event.reason() != null) {
            line.append(' ').append(event.reason());
        }
        if (event.access() != null) {
            line.append("  ").append(event.access());
        }
        if (!event.counts().isEmpty()) {
            line.append("  ")
                    .append(event.counts().entrySet().stream()
                            .map(count -> count.getKey() + "=" + count.getValue())
                            .collect(Collectors.joining(" ")));
        }
        event.keys().forEach(key -> line.append("  ").append(key));
        event.objects().forEach(object -> line.append("  ").append(object));
        return line.toString();
    }
}
