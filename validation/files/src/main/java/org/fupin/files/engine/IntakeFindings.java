package org.fupin.files.engine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.files.read.IntakeNotice;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.Fingerprint;
import org.fupin.validation.finding.MessageTemplate;
import org.fupin.validation.finding.Place;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RuleDescription;

/** Makes findings of what reading has to say. */
final class IntakeFindings {

    private IntakeFindings() {}

    static Finding of(IntakeNotice notice, Profile profile) {
        RuleDescription rule = notice.rule().description();
        Place place = notice.place();
        Map<String, Object> details = notice.details();
        Map<String, String> shown = new TreeMap<>();
        details.forEach((name, value) -> shown.put(name, String.valueOf(value)));
        shown.remove("zh");
        shown.remove("en");
        return new Finding(
                rule,
                profile.severity(rule),
                null,
                null,
                place,
                null,
                MessageTemplate.fill(rule.zh(), name -> text(details, name)),
                MessageTemplate.fill(rule.en(), name -> text(details, name)),
                Collections.unmodifiableMap(shown),
                Fingerprint.of(
                        rule.code(),
                        place.file(),
                        place.sheet() == null ? "" : place.sheet(),
                        "line " + place.line(),
                        place.column() == null ? "" : place.column()));
    }

    private static String text(Map<String, Object> details, String name) {
        Object value = details.get(name);
        return value == null ? "?" : String.valueOf(value);
    }
}
