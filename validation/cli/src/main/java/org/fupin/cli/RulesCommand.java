package org.fupin.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.fupin.model.type.RecordGroup;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules, all or of one record or group, shows one in full, or finds a word in them. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "列出规则；显示一条规则的全文；或按中文、英文查找 · list the rules, show one of them in full, or find a word")
final class RulesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "规则代码或其开头，或要查找的词 · code of a rule, its beginning, or a word")
    private @Nullable String code;

    @Option(names = "--record", paramLabel = "TYPE", description = "只列该记录类型 · only rules that speak of this record")
    private @Nullable String record;

    @Option(names = "--group", paramLabel = "GROUP", description = "只列该分组的记录 · only rules on records of this group")
    private @Nullable String group;

    RulesCommand() {}

    @Override
    public void run() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        String wanted = code == null ? "" : code.toUpperCase(Locale.ROOT);
        RuleDescription exact = RuleCatalogue.find(wanted).orElse(null);
        if (exact != null) {
            RuleText.print(exact, out);
            return;
        }
        List<RuleDescription> found = RuleCatalogue.all().stream()
                .filter(rule -> rule.code().startsWith(wanted) || has(rule, code))
                .filter(rule -> record == null
                        || rule.records().contains(Names.record(record, command).name()))
                .filter(rule -> group == null || rule.records().stream().anyMatch(name -> in(name, command)))
                .toList();
        if (found.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "没有规则 · no rule " + code + "；fupin rules 列出全部 · lists all");
        }
        found.forEach(rule -> out.println(RuleText.line(rule)));
        out.println(found.size() + " 条规则 · rules");
    }

    /** Whether a title or message of the rule has the word. */
    private static boolean has(RuleDescription rule, @Nullable String word) {
        if (word == null) {
            return false;
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        return Stream.of(rule.title(), rule.zh(), rule.en(), RuleText.title(rule))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private boolean in(String recordName, CommandSpec command) {
        String wanted = Objects.requireNonNull(group);
        RecordGroup asked = Names.group(wanted)
                .orElseThrow(() -> new ParameterException(command.commandLine(), "没有分组 · no group " + wanted + "；A–M"));
        return RecordTypes.named(recordName)
                .filter(type -> type.group() == asked)
                .isPresent();
    }
}
