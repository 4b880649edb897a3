package org.fupin.files.bind;

import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Division;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;

/** The reader of each kind of value. */
final class ValueReaders {

    private ValueReaders() {}

    /** A reader for the element. */
    static ValueReader of(Element element) {
        return switch (element.type()) {
            case TEXT -> text(element);
            case TEXTS -> new SeveralReader(text(element));
            case CODE -> new CodeReader(element.codeList().orElseThrow());
            case CODES -> new SeveralReader(new CodeReader(element.codeList().orElseThrow()));
            case INTEGER -> (text, kind) -> NumberReader.integer(text, kind);
            case DECIMAL -> (text, kind) -> NumberReader.decimal(text, kind);
            case BOOLEAN -> (text, kind) -> BooleanReader.read(text);
            case DATE -> (text, kind) -> DateReader.date(text, kind);
            case DATETIME -> (text, kind) -> DateReader.dateTime(text);
            case YEAR -> (text, kind) -> DateReader.year(text);
            case YEAR_MONTH -> (text, kind) -> DateReader.month(text);
            case AMOUNTS -> new AmountsReader(new CodeReader(element.codeList().orElseThrow()));
        };
    }

    private static ValueReader text(Element element) {
        if (element.constraint(Certificate.class).isPresent()) {
            return new CertificateReader();
        }
        return identifier(element) ? new IdentifierReader() : new TextReader();
    }

    private static boolean identifier(Element element) {
        return element.constraint(CreditCode.class).isPresent()
                || element.constraint(Division.class).isPresent()
                || element.sensitive() == SensitiveKind.PHONE
                || element.sensitive() == SensitiveKind.ACCOUNT;
    }
}
