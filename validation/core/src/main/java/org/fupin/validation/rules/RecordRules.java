package org.fupin.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rules.assistance.AssistanceRules;
import org.fupin.validation.rules.change.ChangeRules;
import org.fupin.validation.rules.cooperation.CooperationRules;
import org.fupin.validation.rules.county.CountyRules;
import org.fupin.validation.rules.department.DepartmentRules;
import org.fupin.validation.rules.environment.EnvironmentRules;
import org.fupin.validation.rules.exchange.ExchangeRules;
import org.fupin.validation.rules.exit.ExitRules;
import org.fupin.validation.rules.finance.FinanceRules;
import org.fupin.validation.rules.fund.FundRules;
import org.fupin.validation.rules.header.HeaderRules;
import org.fupin.validation.rules.household.HouseholdRules;
import org.fupin.validation.rules.identification.IdentificationRules;
import org.fupin.validation.rules.income.IncomeRules;
import org.fupin.validation.rules.land.LandRules;
import org.fupin.validation.rules.living.LivingRules;
import org.fupin.validation.rules.loan.LoanRules;
import org.fupin.validation.rules.monitoring.MonitoringRules;
import org.fupin.validation.rules.notice.NoticeRules;
import org.fupin.validation.rules.person.PersonRules;
import org.fupin.validation.rules.project.ProjectRules;
import org.fupin.validation.rules.responsibility.ResponsibilityRules;
import org.fupin.validation.rules.talent.TalentRules;
import org.fupin.validation.rules.village.VillageRules;

/** All record rules of the standard, area by area. */
public final class RecordRules {

    private static final List<RecordRule<?>> ALL = Stream.of(
                    AssistanceRules.ALL,
                    ChangeRules.ALL,
                    CooperationRules.ALL,
                    CountyRules.ALL,
                    DepartmentRules.ALL,
                    EnvironmentRules.ALL,
                    ExchangeRules.ALL,
                    ExitRules.ALL,
                    FinanceRules.ALL,
                    FundRules.ALL,
                    HeaderRules.ALL,
                    HouseholdRules.ALL,
                    IdentificationRules.ALL,
                    IncomeRules.ALL,
                    LandRules.ALL,
                    LivingRules.ALL,
                    LoanRules.ALL,
                    MonitoringRules.ALL,
                    NoticeRules.ALL,
                    PersonRules.ALL,
                    ProjectRules.ALL,
                    ResponsibilityRules.ALL,
                    TalentRules.ALL,
                    VillageRules.ALL)
            .flatMap(List::stream)
            .toList();

    private RecordRules() {}

    /** Every record rule, in the order of the areas. */
    public static List<RecordRule<?>> all() {
        return ALL;
    }
}
