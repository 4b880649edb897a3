package org.fupin.validation.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exemption (豁免) of one object from one rule.
 *
 * @param rule code of the rule
 * @param record name of the record type, null for any
 * @param key business key of the object, parts joined by {@code +}
 * @param reason why
 * @param approver who allowed it
 * @param expires last day on which it holds
 */
public record Waiver(
        String rule, @Nullable String record, String key, String reason, String approver, LocalDate expires) {}
