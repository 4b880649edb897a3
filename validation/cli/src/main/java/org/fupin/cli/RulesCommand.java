package org.fupin.cli;

import java.io.PrintWriter;
import java.util.List;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules, or shows one. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "列出规则，或显示一条规则的全文 · list the rules, or show one of them")
final class RulesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "规则代码或其开头 · code of a rule, or its beginning")
    private @Nullable String code;

    @Option(names = "--record", paramLabel = "TYPE", description = "只列该记录类型 · only rules that speak of this record")
    private @Nullable String record;

    RulesCommand() {}

    @Override
    public void run() {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        String wanted = code == null ? "" : code.toUpperCase(java.util.Locale.ROOT);
        RuleDescription exact = RuleCatalogue.find(wanted).orElse(null);
        if (exact != null) {
            RuleText.print(exact, out);
            return;
        }
        List<RuleDescription> found = RuleCatalogue.all().stream()
                .filter(rule -> rule.code().startsWith(wanted))
                .filter(rule -> record == null
                        || rule.records().contains(Names.record(record, command).name()))
                .toList();
        if (found.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "没有规则 · no rule " + code + "；fupin rules 列出全部 · lists all");
        }
        found.forEach(rule ->
                out.printf("%-11s %-7s %s · %s%n", rule.code(), rule.severity().text(), rule.title(), rule.en()));
        out.println(found.size() + " 条规则 · rules");
    }
}
