package org.fupin.model.record.responsibility;

import java.time.LocalDate;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 五级书记遍访: Each secretary's visits to the whole set.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: secretaryId + objectId. Period: on event. Reported by: five levels.
 */
@RecordInfo(
        code = "LVT",
        zh = "五级书记遍访",
        en = "visit of a secretary",
        about = "Each secretary's visits to the whole set",
        aboutZh = "五级书记对全部对象的遍访",
        tier = "ledger",
        key = {"secretaryId", "objectId"},
        period = "on event",
        reporter = "five levels")
public record LeaderVisit(
        @DataElement(code = "LVT-001", zh = "书记层级", en = "level of the secretary", source = "SEED")
        @Required
        @Coded("ADMIN_LEVEL")
        String secretaryLevel,

        @DataElement(code = "LVT-002", zh = "书记", en = "secretary", source = "SEED")
        @Required
        @Text(50)
        @Sensitive(SensitiveKind.NAME)
        String secretaryId,

        @DataElement(
                code = "LVT-003",
                zh = "遍访对象类型",
                en = "object type",
                source = "SEED",
                note = "Poor county, hard township, poor village, poor household")
        @Required
        @Coded("VISIT_OBJECT")
        String objectType,

        @DataElement(code = "LVT-004", zh = "对象编号", en = "number of the object", source = "SEED") @Required @Text(14)
        String objectId,

        @DataElement(code = "LVT-005", zh = "日期", en = "date", source = "SEED") @Required
        LocalDate date,

        @DataElement(code = "LVT-006", zh = "发现问题数", en = "problems found", unit = "个", source = "SEED")
        @Required
        @Count
        Integer problemsFound,

        @DataElement(
                code = "LVT-007",
                zh = "已解决数",
                en = "problems solved",
                unit = "个",
                source = "SEED",
                note = "≤ found")
        @Required
        @Count
        Integer problemsSolved)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
