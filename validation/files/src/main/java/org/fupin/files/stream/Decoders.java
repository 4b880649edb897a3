package org.fupin.files.stream;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Mu;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.identifier.CertificateNumber;
import org.fupin.model.identifier.DivisionCode;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;

/**
 * Chooses the decoder of each element by its constraint. An element with a constraint, or several, that no decoder
 * proves goes the ordinary way.
 */
final class Decoders {

    private Decoders() {}

    /** The decoder of the element; its value is kept if something needs it. */
    static ValueDecoder of(Element element, boolean kept) {
        List<Annotation> constraints = element.constraints().stream()
                .filter(constraint -> !(constraint instanceof Required))
                .toList();
        if (constraints.size() > 1) {
            return ValueDecoder.NONE;
        }
        return constraints.isEmpty() ? free(element, kept) : bound(element, kept, constraints.get(0));
    }

    private static ValueDecoder free(Element element, boolean kept) {
        return switch (element.type()) {
            case BOOLEAN -> new BooleanDecoder(element.index());
            case DATE -> new DateDecoder(element.index(), kept);
            case YEAR -> new YearDecoder(element.index());
            case INTEGER -> new IntegerDecoder(element.index());
            default -> ValueDecoder.NONE;
        };
    }

    private static ValueDecoder bound(Element element, boolean kept, Annotation constraint) {
        return switch (element.type()) {
            case TEXT -> text(element, kept, constraint);
            case TEXTS ->
                constraint instanceof Division
                        ? new IdentifiersDecoder(element.index(), DivisionCode::isValid)
                        : ValueDecoder.NONE;
            case CODE -> new CodeDecoder(element.index(), table(element));
            case CODES ->
                constraint instanceof Coded coded
                        ? new CodesDecoder(element.index(), table(element), coded.min(), coded.max())
                        : ValueDecoder.NONE;
            case INTEGER -> constraint instanceof Count ? new IntegerDecoder(element.index()) : ValueDecoder.NONE;
            case DECIMAL -> decimal(element.index(), kept, constraint);
            default -> ValueDecoder.NONE;
        };
    }

    private static CodeTable table(Element element) {
        return new CodeTable(element.codeList().orElseThrow());
    }

    private static ValueDecoder text(Element element, boolean kept, Annotation constraint) {
        int index = element.index();
        if (constraint instanceof PersonName name) {
            return new TextDecoder(index, kept, name.value(), true);
        }
        if (constraint instanceof Text text) {
            boolean number = element.sensitive() == SensitiveKind.PHONE || element.sensitive() == SensitiveKind.ACCOUNT;
            Predicate<CharSequence> fits = value -> value.length() <= text.value();
            return number
                    ? new IdentifierDecoder(index, kept, fits)
                    : new TextDecoder(index, kept, text.value(), false);
        }
        return identifier(index, kept, constraint);
    }

    private static ValueDecoder identifier(int index, boolean kept, Annotation constraint) {
        if (constraint instanceof Certificate) {
            return new IdentifierDecoder(index, kept, CertificateNumber::isValid, true);
        }
        if (constraint instanceof Division) {
            return new IdentifierDecoder(index, kept, DivisionCode::isValid);
        }
        return constraint instanceof CreditCode
                ? new IdentifierDecoder(index, kept, org.fupin.model.identifier.CreditCode::isValid)
                : ValueDecoder.NONE;
    }

    private static ValueDecoder decimal(int index, boolean kept, Annotation constraint) {
        if (constraint instanceof Yuan yuan) {
            return new DecimalDecoder(index, kept, yuan.value(), 2);
        }
        if (constraint instanceof Mu mu) {
            return new DecimalDecoder(index, kept, mu.value(), 2);
        }
        if (constraint instanceof Percent share) {
            return new DecimalDecoder(index, kept, share.precision(), share.scale());
        }
        return constraint instanceof Decimal number
                ? new DecimalDecoder(index, kept, number.precision(), number.scale())
                : ValueDecoder.NONE;
    }
}
