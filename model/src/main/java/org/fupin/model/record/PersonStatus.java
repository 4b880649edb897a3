package org.fupin.model.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the register and its yearly slice both say of a person, so that one rule judges both. */
public sealed interface PersonStatus permits Person, PersonAnnualStatus {

    /** Schooling completed, code of EDU_POVERTY. */
    String education();

    /** School attended now, code of STUDENT_STATUS. */
    String studentStatus();

    /** Health, codes of HEALTH_STATUS. */
    List<String> healthStatus();

    /** Ability to work, code of LABOR_SKILL. */
    String laborSkill();

    /** Where the person works away from home, code of WORK_REGION. */
    String workRegion();

    /** Months worked in the year, 0 to 12. */
    BigDecimal workMonths();

    /** Whether critical illness insurance is held. */
    Boolean criticalIllnessInsurance();

    /** Minimum living allowance, code of DIBAO_STATUS. */
    String dibao();

    /** Support for people in extreme difficulty, code of TEKUN_STATUS. */
    String tekun();

    /** Age in full years that counts on the day; null when unknown. */
    Integer ageOn(LocalDate day);
}
