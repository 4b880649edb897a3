package org.fupin.validation.rules.exchange;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exchange.ExchangeFile;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * The file is declared in another encoding than UTF-8 or GB18030, which alone keep the rare characters of names.
 */
@RuleInfo(
        code = "EXF-R-004",
        severity = Severity.ERROR,
        basis = "GB 18030",
        fields = {"encoding"},
        title = "字符集",
        zh = "字符集 {encoding} 不是 UTF-8 或 GB18030",
        en = "encoding {encoding} is neither UTF-8 nor GB18030",
        narrowed = "The declared encoding; whether the bytes decode is decided while the file is read.")
public final class CharsetNotAllowed implements RecordRule<ExchangeFile> {

    @Override
    public Outcome judge(ExchangeFile file, RuleContext context) {
        String encoding = file.encoding();
        return Outcome.require(encoding.equalsIgnoreCase("UTF-8") || encoding.equalsIgnoreCase("GB18030"));
    }
}
