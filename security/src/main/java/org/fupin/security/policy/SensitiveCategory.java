package org.fupin.security.policy;

/** The class of sensitive personal information in law that an element falls into. */
public enum SensitiveCategory {
    /** Not sensitive personal information by law. */
    NONE,
    /** Specific identity (特定身份). */
    SPECIFIC_IDENTITY,
    /** Medical and health (医疗健康). */
    HEALTH,
    /** Financial account (金融账户). */
    FINANCIAL_ACCOUNT,
    /** Precise position (精准定位), near to 行踪轨迹. */
    PRECISE_LOCATION,
    /** Religious belief (宗教信仰). */
    RELIGION,
    /** Anything about a child below the age of the profile (不满十四周岁未成年人). */
    UNDER_AGE,
    /** Named by the standard of the time under "other". */
    OTHER
}
