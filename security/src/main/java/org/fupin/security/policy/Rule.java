package org.fupin.security.policy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.fupin.model.annotation.Confidence;

/** A row that classifies a kind of value or an element. */
record Rule(
        FieldClass fieldClass,
        Protection protection,
        SensitiveCategory category,
        Grade grade,
        boolean child,
        Confidence confidence,
        String basis) {

    static Rule of(NamedCsvRecord row) {
        return new Rule(
                FieldClass.valueOf(row.getField("class")),
                Protection.valueOf(row.getField("protection")),
                SensitiveCategory.valueOf(row.getField("category")),
                Grade.valueOf(row.getField("grade")),
                row.findField("child").map("yes"::equals).orElse(true),
                Table.confidence(row, "confidence"),
                row.getField("basis"));
    }

    /** A row of the element over one of its kind: the row says the class, no row takes protection away. */
    Rule over(Rule kind) {
        return new Rule(
                fieldClass,
                protection.atLeast(kind.protection),
                category,
                grade,
                child || kind.child,
                confidence,
                basis);
    }
}
