package org.fupin.validation.rules.person;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of persons and of their yearly status. */
public final class PersonRules {

    /** Each rule once, in the order of their codes. */
    public static final List<RecordRule<?>> ALL = List.of(
            new BirthDateDiffersFromCertificate(),
            new SexDiffersFromCertificate(),
            new AgeOutOfRange(),
            new CentenarianToVerify(),
            new CertificateTypeDiffersFromNumber(),
            new RelationDiffersFromSex(),
            new SpouseUnderAge(),
            new MaritalStatusDiffersFromRelation(),
            new EducationOfStudentFilled(),
            new SchoolingNotFilled(),
            new PrimaryPupilOutOfAge(),
            new JuniorPupilOutOfAge(),
            new SeniorPupilOutOfAge(),
            new CollegeStudentTooYoung(),
            new GraduateStudentTooYoung(),
            new HealthyChildNotYetAtSchool(),
            new SchoolAgeChildUnaccounted(),
            new YoungAdultBarelySchooled(),
            new DropoutForIllnessThoughHealthy(),
            new StudentWithLaborSkill(),
            new ChildWithLaborSkill(),
            new HealthyAdultWithoutLabor(),
            new HealthyAdultWithWeakLabor(),
            new OldPersonWithLaborSkill(),
            new SeverelyDisabledWithOrdinaryLabor(),
            new DisabledWithoutCertificate(),
            new HealthyAndIll(),
            new ResidentAndEmployeeMedical(),
            new NoMedicalInsurance(),
            new ResidentMedicalWithoutCriticalIllness(),
            new ResidentAndEmployeePension(),
            new ChildOrStudentInPension(),
            new MedicalAssistanceWithoutInsurance(),
            new DibaoAndTekun(),
            new HealthyAdultInTekun(),
            new TekunWorkingAway(),
            new CollegeGraduateNotEmployed(),
            new SkilledLaborNotEmployed(),
            new EducationBeyondAge(),
            new WorkMonthsDoNotFit());

    private PersonRules() {}
}
