package org.fupin.files.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Divisions;
import org.fupin.schemas.Towns;
import org.fupin.schemas.Wording;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.Place;
import org.fupin.validation.finding.Related;
import org.fupin.validation.finding.RelatedRow;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/** What people call records, elements and places. */
final class Labels {

    private Labels() {}

    /** Name of a record type as people know it; the given name when the standard has no such record. */
    static String record(@Nullable String name, Language language) {
        if (name == null) {
            return "–";
        }
        return RecordTypes.find(name)
                .map(type -> language.pick(type.zh(), type.en()))
                .orElse(name);
    }

    /** Name of an element a rule speaks of; the given name when none of its records has it. */
    static String field(RuleDescription rule, String field, Language language) {
        return rule.records().stream()
                .map(RecordTypes::find)
                .flatMap(Optional::stream)
                .map(type -> element(type, field))
                .flatMap(Optional::stream)
                .map(element -> language.pick(element.zh(), element.en()))
                .findFirst()
                .orElse(field);
    }

    /** What should hold; for a rule without an English title, the message with the names of elements in place of values. */
    static String title(RuleDescription rule, Language language) {
        return language == Language.ZH
                ? rule.title()
                : Wording.ruleTitle(rule.code()).orElseGet(() -> message(rule, language));
    }

    /** Record and element in words, of a pair written {@code household.villageCode}. */
    static String element(String pair, Language language) {
        int dot = pair.indexOf('.');
        String field = pair.substring(dot + 1);
        String name = RecordTypes.find(pair.substring(0, dot))
                .flatMap(type -> element(type, field))
                .map(element -> language.pick(element.zh(), element.en()))
                .orElse(field);
        return record(pair.substring(0, dot), language) + " · " + name;
    }

    /** The message of a rule with the names of elements in place of values. */
    static String message(RuleDescription rule, Language language) {
        String text = language.pick(rule.zh(), rule.en());
        for (String field : rule.fields()) {
            text = text.replace("{" + field + "}", "‹" + field(rule, field, language) + "›");
        }
        text = text.replace("{zh}", "…").replace("{en}", "…");
        return text.replaceAll("[{]([A-Za-z0-9]+)[}]", "‹$1›");
    }

    /** File, line and column of a finding, as a person would say it. */
    static String place(Finding finding, Language language) {
        return place(finding.place(), language);
    }

    private static String place(Place where, Language language) {
        StringBuilder place = new StringBuilder(Source.of(where).label());
        if (where.line() > 0) {
            place.append(' ').append(language.text("place.line", where.line()));
        }
        if (where.column() != null) {
            place.append(' ').append(language.text("place.column", where.column()));
        }
        return place.toString();
    }

    /** The rows that together with the row of the finding contradict the rule, one a line; empty when there are none. */
    static List<String> related(Finding finding, Language language) {
        Related related = finding.related();
        List<String> lines = new ArrayList<>();
        for (RelatedRow row : related.rows()) {
            String key = row.key() == null ? "" : " " + row.key();
            lines.add(place(row.place(), language) + language.text("colon") + record(row.record(), language) + key);
        }
        if (related.further() > 0) {
            lines.add(language.text("related.further", related.further()));
        }
        return lines;
    }

    /** A county by code and, where the standard knows it, name. */
    static String division(String code) {
        return Divisions.standard().name(code).map(name -> code + " " + name).orElse(code);
    }

    /** A division by its digits without the zeros behind, with its name where the standard knows it. */
    static String place(String digits) {
        if (digits.isEmpty()) {
            return "";
        }
        return division(code(digits));
    }

    /** A division inside another by its own name; by its code where the standard does not know it. */
    static String inside(String digits, String whole) {
        Optional<String> name = digits.length() == 9
                ? Towns.standard().name(digits)
                : Divisions.standard().name(code(digits)).map(full -> own(full, whole));
        return name.filter(own -> !own.isEmpty() && digits.length() <= 9).orElse(code(digits));
    }

    private static String own(String name, String whole) {
        String around =
                whole.isEmpty() ? "" : Divisions.standard().name(code(whole)).orElse("");
        return name.startsWith(around) ? name.substring(around.length()) : name;
    }

    private static String code(String digits) {
        int length = digits.length() <= 6 ? 6 : 12;
        return digits + "0".repeat(length - digits.length());
    }

    private static Optional<Element> element(RecordType type, String field) {
        return type.element(field).or(() -> RecordTypes.header().element(field));
    }
}
