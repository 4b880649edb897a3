package org.fupin.validation.rules.living;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of living conditions. */
public final class LivingRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new ArableAreaOutOfRange(),
            new WoodlandOutOfRange(),
            new PastureOrWaterOutOfRange(),
            new FarFromMainRoad(),
            new IrrigatedAboveArable(),
            new DangerGradeMismatch(),
            new DangerousHouseWithoutHouse(),
            new WaterDifficultyThoughSolved(),
            new LivingConditionsNotFilled());

    private LivingRules() {}
}
