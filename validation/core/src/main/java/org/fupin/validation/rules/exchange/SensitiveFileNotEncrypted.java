package org.fupin.validation.rules.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.exchange.ExchangeFile;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/**
 * A file of records that hold identity numbers, bank accounts or health data is exchanged without encryption.
 */
@RuleInfo(
        code = "EXF-R-003",
        severity = Severity.ERROR,
        basis = "GB/T 35273, PIPL; 指导意见",
        fields = {"recordType", "encryption"},
        title = "敏感文件须加密",
        zh = "{recordType} 含敏感个人信息，交换文件未加密",
        en = "records of type {recordType} hold sensitive personal data, yet the file is not encrypted",
        narrowed =
                "Grade 4 is read from the elements of the record types that this standard describes; other types are not judged.")
public final class SensitiveFileNotEncrypted implements RecordRule<ExchangeFile> {

    /** Codes of the record types of grade 4: those with an element that is sensitive personal information. */
    private static final Set<String> SENSITIVE = sensitive();

    @Override
    public Outcome judge(ExchangeFile file, RuleContext context) {
        return SENSITIVE.contains(file.recordType())
                ? Outcome.require(!file.encryption().equals("NONE"))
                : Outcome.NOT_APPLICABLE;
    }

    private static Set<String> sensitive() {
        return RecordTypes.all().stream()
                .filter(type -> type.elements().stream().anyMatch(SensitiveFileNotEncrypted::grade4))
                .map(RecordType::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean grade4(Element element) {
        return element.sensitive() == SensitiveKind.IDENTITY
                || element.sensitive() == SensitiveKind.ACCOUNT
                || element.sensitive() == SensitiveKind.HEALTH;
    }
}
