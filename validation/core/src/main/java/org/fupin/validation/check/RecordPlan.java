package org.fupin.validation.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RecordRule;

/** The checks and rules of one record type under a profile, compiled once; immutable, shared by threads. */
public final class RecordPlan {

    final RecordType type;
    final Profile profile;
    final ElementCheck[] elements;
    final ElementCheck[] headerElements;
    final CompiledRule[] rules;
    final Map<CompiledRule, String> idle;

    private RecordPlan(RecordType type, Profile profile, List<CompiledRule> compiled) {
        this.type = type;
        this.profile = profile;
        this.elements = type.elements().stream().map(ElementCheck::of).toArray(ElementCheck[]::new);
        this.headerElements =
                RecordTypes.header().elements().stream().map(ElementCheck::of).toArray(ElementCheck[]::new);
        this.rules = compiled.stream()
                .filter(rule -> profile.disabled(rule.description().code()) == null)
                .toArray(CompiledRule[]::new);
        this.idle = new LinkedHashMap<>();
        for (CompiledRule rule : compiled) {
            String reason = profile.disabled(rule.description().code());
            if (reason != null) {
                idle.put(rule, reason);
            }
        }
    }

    /** The plan of the type with those of the rules that judge it. */
    public static RecordPlan compile(RecordType type, List<? extends RecordRule<?>> rules, Profile profile) {
        return new RecordPlan(type, profile, RuleCompiler.compile(type, rules));
    }

    /** The record type. */
    public RecordType type() {
        return type;
    }

    /** The profile in force. */
    public Profile profile() {
        return profile;
    }

    /** The constraints of the element at that index. */
    public ElementCheck element(int index) {
        return elements[index];
    }

    /** The constraints of the common header's element at that index. */
    public ElementCheck headerElement(int index) {
        return headerElements[index];
    }

    /** Elements whose values some rule or the key needs: a reader must keep them in the row. */
    public long kept() {
        long kept = 0;
        for (CompiledRule rule : rules) {
            kept |= rule.needs() | rule.reads();
        }
        for (String name : type.key()) {
            kept |= type.element(name).map(element -> 1L << element.index()).orElse(0L);
        }
        return kept;
    }
}
