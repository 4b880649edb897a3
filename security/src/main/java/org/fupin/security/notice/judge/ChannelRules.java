package org.fupin.security.notice.judge;

/** What a channel may show of people. */
@FunctionalInterface
public interface ChannelRules {

    /** How a kind of value may be shown beside a name. */
    Disclosure of(ColumnKind kind);
}
