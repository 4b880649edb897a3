package org.fupin.schemas;

/** What this standard does with a sentence of the policy text. */
public enum Disposition {
    /** Records hold what the sentence speaks of. */
    MODELLED("已建模", "modelled"),
    /** Rules check it. */
    RULED("有规则", "ruled"),
    /** Indicators measure it. */
    INDICATOR("有指标", "indicator"),
    /** A machine cannot decide it, or a part of it. */
    NOT_CHECKABLE("不可机检", "not checkable"),
    /** It is no matter of a data standard. */
    OUT_OF_SCOPE("不属数据标准", "out of scope");

    private final String zh;
    private final String en;

    Disposition(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The Chinese word. */
    public String zh() {
        return zh;
    }

    /** The English word. */
    public String en() {
        return en;
    }
}
