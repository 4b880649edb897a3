package org.fupin.validation.rule;

import java.util.List;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;

/**
 * What a rule says, whoever decides it.
 *
 * @param code permanent code, never reused
 * @param kind where it is decided
 * @param severity what a breach means
 * @param records names of the record types it speaks of; {@code *} for all
 * @param fields elements it needs, and those it reads when they are there
 * @param title short Chinese title: what should hold
 * @param zh Chinese message, with elements and details in braces
 * @param en English message, with elements and details in braces
 * @param basis document or clause that asks for it
 * @param confidence how sure the standard is of it
 * @param narrowed how its predicate was made exact; empty when it was not changed
 */
public record RuleDescription(
        String code,
        RuleKind kind,
        Severity severity,
        List<String> records,
        List<String> fields,
        String title,
        String zh,
        String en,
        String basis,
        Confidence confidence,
        String narrowed) {

    /** The description in the annotation of a constraint or a record rule. */
    public static RuleDescription of(RuleInfo info, RuleKind kind, List<String> records) {
        List<String> fields = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(info.fields()), java.util.Arrays.stream(info.optional()))
                .toList();
        return new RuleDescription(
                info.code(),
                kind,
                info.severity(),
                records,
                fields,
                info.title(),
                info.zh(),
                info.en(),
                info.basis(),
                info.confidence(),
                info.narrowed());
    }
}
