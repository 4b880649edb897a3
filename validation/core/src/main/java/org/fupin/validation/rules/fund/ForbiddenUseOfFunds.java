package org.fupin.validation.rules.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.Project;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** A project that draws on the special funds names a use that the negative list of 财农〔2017〕8号 forbids. */
@RuleInfo(
        code = "FND-R-023",
        severity = Severity.ERROR,
        basis = "财农〔2017〕8号 §10",
        confidence = Confidence.LIKELY,
        fields = {"projectName", "tasks", "fundingPlan"},
        title = "负面清单",
        zh = "项目使用财政专项扶贫资金，内容却涉及负面清单：{use}",
        en = "the project draws on special funds for a use on the negative list: {use}",
        narrowed =
                "Payments carry no purpose: the words of the name and tasks of a project that draws on special funds are read instead, and a text that itself forbids something is left alone.")
public final class ForbiddenUseOfFunds implements RecordRule<Project> {

    private static final List<String> SPECIAL_FUNDS =
            List.of("C01", "C02", "C03", "C04", "C05", "C06", "P01", "M01", "X01");

    private static final List<String> FORBIDDEN = List.of(
            "基本支出", "购置车辆", "购买车辆", "购置公务用车", "购买公务用车", "购置通讯设备", "购买通讯设备", "发放奖金", "福利补助", "弥补企业亏损", "弥补亏损", "偿还债务",
            "偿还贷款", "修建办公楼", "新建办公楼", "改建办公楼", "扩建办公楼", "楼堂馆所", "职工住宅");

    /** A text that forbids something names forbidden uses without planning them. */
    private static final List<String> PROHIBITIONS = List.of("不得", "严禁", "禁止");

    @Override
    public Outcome judge(Project project, RuleContext context) {
        if (!drawsOnSpecialFunds(project.fundingPlan())) {
            return Outcome.NOT_APPLICABLE;
        }
        String use = forbidden(project.projectName());
        if (use == null) {
            use = forbidden(project.tasks());
        }
        return use == null ? Outcome.PASSED : Outcome.failed("use", use);
    }

    private static boolean drawsOnSpecialFunds(Map<String, BigDecimal> plan) {
        for (int i = 0; i < SPECIAL_FUNDS.size(); i++) {
            BigDecimal amount = plan.get(SPECIAL_FUNDS.get(i));
            if (amount != null && amount.signum() > 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String forbidden(String text) {
        String use = first(FORBIDDEN, text);
        return use == null || first(PROHIBITIONS, text) != null ? null : use;
    }

    private static @Nullable String first(List<String> words, String text) {
        for (int i = 0; i < words.size(); i++) {
            if (text.contains(words.get(i))) {
                return words.get(i);
            }
        }
        return null;
    }
}
