package org.fupin.validation.projection;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.fupin.validation.RuleCatalogue;
import org.fupin.validation.rule.RuleDescription;
import org.fupin.validation.rule.RuleKind;

/** The message bundles of Jakarta Validation, in English and Chinese. */
public final class MessageBundles implements Projection {

    private static final String FOLDER = "src/main/resources/ContributorValidationMessages";
    /** Without this file a request for English would get the language of the machine, not the base bundle. */
    private static final String ENGLISH =
            "# Generated; do not edit. English is the base bundle; this file is what makes Java find it.\n";

    @Override
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(FOLDER + ".properties", bundle(RuleDescription::en, "the record breaks a rule of the standard"));
        files.put(FOLDER + "_zh.properties", bundle(RuleDescription::zh, "记录不符合标准的规则"));
        files.put(FOLDER + "_en.properties", ENGLISH);
        return files;
    }

    private static String bundle(Function<RuleDescription, String> message, String whole) {
        StringBuilder text = new StringBuilder("# Generated from the rules of the standard; do not edit.\n");
        for (RuleDescription rule : RuleCatalogue.all()) {
            if (rule.kind() == RuleKind.CONSTRAINT || rule.kind() == RuleKind.RECORD) {
                line(text, rule.code(), message.apply(rule));
            }
        }
        line(text, "conforms", whole);
        return text.toString();
    }

    private static void line(StringBuilder text, String code, String message) {
        text.append("org.fupin.")
                .append(code)
                .append('=')
                .append(message.replace("\\", "\\\\"))
                .append('\n');
    }
}
