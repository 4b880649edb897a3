package org.fupin.validation.rules.environment;

import java.util.Locale;
import java.util.Set;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.environment.ExchangeCooperation;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The country is none of the three-letter codes of GB/T 2659, or is China. */
@RuleInfo(
        code = "CIE-F-001",
        severity = Severity.ERROR,
        basis = "GB/T 2659",
        fields = {"country"},
        title = "国家代码",
        zh = "国家代码 {country} 不是 GB/T 2659 的外国三字母代码",
        en = "{country} is no three-letter code of a foreign country in GB/T 2659",
        narrowed = "GB/T 2659 takes its three-letter codes from ISO 3166-1, whose list of the Java platform is used.")
public final class CountryCodeUnknown implements RecordRule<ExchangeCooperation> {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> HOME = Set.of("CHN", "HKG", "MAC", "TWN");

    @Override
    public Outcome judge(ExchangeCooperation record, RuleContext context) {
        return Outcome.require(COUNTRIES.contains(record.country()) && !HOME.contains(record.country()));
    }
}
