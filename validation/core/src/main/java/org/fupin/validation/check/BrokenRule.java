package org.fupin.validation.check;

import java.util.List;
import java.util.Map;
import org.fupin.model.type.RecordType;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a record breaks.
 *
 * @param type the record type
 * @param description the rule
 * @param details what the message names beside the elements
 */
public record BrokenRule(RecordType type, RuleDescription description, Map<String, Object> details) {

    /** The element it is filed under, null when the rule declares none of the record. */
    public @Nullable String field() {
        List<String> fields = description.fields();
        return fields.isEmpty() || type.element(fields.get(0)).isEmpty() ? null : fields.get(0);
    }

    /** Every value that the message may name, masked where it is personal. */
    public Map<String, String> shown(RowState row) {
        return new FindingFactory(type, Profile.NONE).shown(details, description.fields(), row);
    }
}
