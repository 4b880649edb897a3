package org.fupin.validation.rules.exit;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.CensusCounty;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A second-level hospital, or doctors in each department, are reported where there is no county hospital. */
@RuleInfo(
        code = "CNC-R-001",
        severity = Severity.ERROR,
        basis = "普查公报第四号",
        confidence = Confidence.LIKELY,
        fields = {"publicHospital", "secondLevelHospital", "deptDoctor"},
        title = "县表逻辑",
        zh = "县级公立医院 {publicHospital} 与二级医院或科室医师的填报矛盾",
        en =
                "the county hospital ({publicHospital}) contradicts what is said of second-level hospitals or doctors of departments")
public final class CensusHospitalsContradict implements RecordRule<CensusCounty> {

    @Override
    public Outcome judge(CensusCounty record, RuleContext context) {
        boolean hospital = record.publicHospital().equals("1");
        return Outcome.require(hospital || !record.secondLevelHospital() && !record.deptDoctor());
    }
}
