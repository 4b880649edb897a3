package org.fupin.schemas;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence of the policy text by its place and digest, and what became of it. The text itself is not carried.
 *
 * @param section section of the text, for example {@code 五(一)}
 * @param ordinal place of the sentence in its section from 1; 0 is the heading
 * @param opening its first characters, at most eight
 * @param length characters of the sentence without white space
 * @param digest SHA-256 in hexadecimal of the sentence in NFC without white space, as UTF-8
 * @param records codes of the record types that hold what it speaks of
 * @param rules codes of the rules that check it
 * @param indicators codes of the indicators that measure it
 * @param notCheckableZh why a machine cannot decide it, or a part of it; empty when it can
 * @param notCheckableEn the same in English
 * @param outOfScopeZh why it is no matter of a data standard; empty when it is
 * @param outOfScopeEn the same in English
 */
public record PolicyAnchor(
        String section,
        int ordinal,
        String opening,
        int length,
        String digest,
        List<String> records,
        List<String> rules,
        List<String> indicators,
        String notCheckableZh,
        String notCheckableEn,
        String outOfScopeZh,
        String outOfScopeEn) {

    /** Permanent name of the anchor, for example {@code 五(一)/6}. */
    public String id() {
        return section + "/" + ordinal;
    }

    /** Whether it is the heading of its section. */
    public boolean isHeading() {
        return ordinal == 0;
    }

    /** Everything that became of the sentence, at least one thing. */
    public Set<Disposition> dispositions() {
        EnumSet<Disposition> found = EnumSet.noneOf(Disposition.class);
        add(found, Disposition.MODELLED, !records.isEmpty());
        add(found, Disposition.RULED, !rules.isEmpty());
        add(found, Disposition.INDICATOR, !indicators.isEmpty());
        add(found, Disposition.NOT_CHECKABLE, !notCheckableZh.isEmpty());
        add(found, Disposition.OUT_OF_SCOPE, !outOfScopeZh.isEmpty());
        return found;
    }

    /** Whether the sentence is served by the record type, rule or indicator of that code. */
    public boolean isServedBy(String code) {
        return records.contains(code) || rules.contains(code) || indicators.contains(code);
    }

    private static void add(Set<Disposition> found, Disposition disposition, boolean holds) {
        if (holds) {
            found.add(disposition);
        }
    }
}
