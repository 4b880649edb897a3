package org.fupin.validation.rules.exchange;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of exchange files. */
public final class ExchangeRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL =
            List.of(new DigestMalformed(), new SensitiveFileNotEncrypted(), new CharsetNotAllowed());

    private ExchangeRules() {}
}
