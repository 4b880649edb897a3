package org.fupin.model.record.register;

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

    /** Whether the basic medical insurance of residents covers the person; known only where the element is present. */
    boolean hasResidentMedicalInsurance();

    /** Whether the basic medical insurance of employees covers the person; false when the record does not say. */
    boolean hasEmployeeMedicalInsurance();

    /** Whether the basic pension insurance of residents covers the person; known only where the element is present. */
    boolean hasResidentPensionInsurance();

    /** Whether critical illness insurance is held. */
    Boolean criticalIllnessInsurance();

    /** Minimum living allowance, code of DIBAO_STATUS. */
    String dibao();

    /** Support for people in extreme difficulty, code of TEKUN_STATUS. */
    String tekun();

    /** Age in full years that counts on the day, below 0 for a day before the birth; null when unknown. */
    Integer ageOn(LocalDate day);
}
