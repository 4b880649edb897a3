package org.fupin.validation.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.rule.RecordRule;

/** Finds the rules of a record type and what each of them reads. */
final class RuleCompiler {

    private RuleCompiler() {}

    /** The rules that judge the type, in the order given. */
    static List<CompiledRule> compile(RecordType type, List<? extends RecordRule<?>> rules) {
        List<CompiledRule> compiled = new ArrayList<>();
        for (RecordRule<?> rule : rules) {
            if (judged(rule).isAssignableFrom(type.javaType())) {
                compiled.add(compile(type, rule));
            }
        }
        return List.copyOf(compiled);
    }

    /** The record, or the interface that several records share, which a rule judges. */
    static Class<?> judged(RecordRule<?> rule) {
        for (Type type : rule.getClass().getGenericInterfaces()) {
            if (type instanceof ParameterizedType generic && generic.getRawType() == RecordRule.class) {
                return (Class<?>) generic.getActualTypeArguments()[0];
            }
        }
        throw new IllegalArgumentException(rule.getClass() + " must implement RecordRule of one record directly");
    }

    @SuppressWarnings("unchecked")
    private static CompiledRule compile(RecordType type, RecordRule<?> rule) {
        RuleInfo info = rule.getClass().getAnnotation(RuleInfo.class);
        if (info == null) {
            throw new IllegalArgumentException(rule.getClass() + " has no @RuleInfo");
        }
        return new CompiledRule(
                (RecordRule<Object>) rule,
                RuleTexts.describe(rule),
                mask(type, info.fields(), true, info.code()),
                mask(type, info.optional(), false, info.code()),
                header(type, info.fields(), info.code()),
                header(type, info.optional(), info.code()));
    }

    /** The header elements among the names; a name that the record has itself means the record's. */
    private static long header(RecordType type, String[] names, String code) {
        String[] others = Arrays.stream(names)
                .filter(name -> type.element(name).isEmpty())
                .toArray(String[]::new);
        return mask(RecordTypes.header(), others, false, code);
    }

    private static long mask(RecordType type, String[] names, boolean strict, String code) {
        long mask = 0;
        for (String name : names) {
            int index = type.element(name).map(Element::index).orElse(-1);
            if (index >= 0) {
                mask |= 1L << index;
            } else if (strict && RecordTypes.header().element(name).isEmpty()) {
                throw new IllegalArgumentException(code + " reads " + name + ", which " + type + " does not have");
            }
        }
        return mask;
    }
}
