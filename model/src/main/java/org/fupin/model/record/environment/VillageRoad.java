package org.fupin.model.record.environment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.fund.Project;
import org.fupin.model.record.register.NaturalVillage;
import org.fupin.model.record.register.Village;

/**
 * 通村组道路: Village and group roads: 解决村内道路泥泞.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: roadNo. Period: on event. Reported by: transport.
 */
@RecordInfo(
        code = "ROD",
        zh = "通村组道路",
        en = "road to villages and groups",
        about = "Village and group roads",
        aboutZh = "村组道路：解决村内道路泥泞",
        tier = "ledger",
        key = {"roadNo"},
        period = "on event",
        reporter = "transport")
public record VillageRoad(
        @DataElement(code = "ROD-001", zh = "路段编号", en = "road section number", source = "SEED") @Required @Text(32)
        String roadNo,

        @DataElement(code = "ROD-002", zh = "村代码", en = "village code", source = "SEED")
        @Required
        @Division
        @References(Village.class)
        String villageCode,

        @DataElement(
                code = "ROD-003",
                zh = "自然村代码",
                en = "natural village code",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(15)
        @References(NaturalVillage.class)
        String naturalVillageCode,

        @DataElement(code = "ROD-004", zh = "路面类型", en = "surface", source = "SYS") @Required @Coded("ENTRANCE_ROAD")
        String surface,

        @DataElement(code = "ROD-005", zh = "里程", en = "length in kilometres", unit = "公里", source = "GX", note = "> 0")
        @Required
        @Decimal(precision = 8, scale = 3)
        BigDecimal lengthKm,

        @DataElement(code = "ROD-006", zh = "路基宽度", en = "width of the roadbed", unit = "米", source = "GX")
        @Decimal(precision = 5, scale = 2)
        BigDecimal widthM,

        @DataElement(
                code = "ROD-007",
                zh = "竣工",
                en = "date of completion",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        LocalDate completedDate,

        @DataElement(
                code = "ROD-008",
                zh = "项目编号",
                en = "project code",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(32)
        @References(Project.class)
        String projectCode)
        implements EnvironmentRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
