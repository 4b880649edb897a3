package org.fupin.model.constraint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** One component for each constraint. */
@NullUnmarked
record SampleRecord(
        @Required String required,
        @Required(rule = "PER-F-013") List<String> requiredList,
        @Certificate String certificate,
        @Coded("SEX") String coded,
        @Coded(value = "HEALTH_STATUS", min = 1, max = 2) List<String> codes,
        @CodedAmounts("FUND_LEVEL") Map<String, BigDecimal> amounts,
        @Count Integer count,
        @CreditCode String creditCode,
        @Decimal(precision = 4, scale = 1) BigDecimal decimal,
        @Division String division,
        @Mu BigDecimal mu,
        @Percent(precision = 5, scale = 2) BigDecimal percent,
        @PersonName(4) String personName,
        @Text(3) String text,
        @Yuan BigDecimal yuan) {}
