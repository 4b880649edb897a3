package org.fupin.validation.rules.notice;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of public notices. */
public final class NoticeRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new NoticeTooShort(),
            new NoticeItemsMissing(),
            new NoSupervisionPhone(),
            new ObjectionsNotHandled(),
            new NoticeShowsPersonalData());

    private NoticeRules() {}
}
