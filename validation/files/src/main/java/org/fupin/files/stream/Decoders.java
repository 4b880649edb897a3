package org.fupin.files.stream;

import java.time.LocalDate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.Mu;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.type.Element;
import org.fupin.validation.check.ElementCheck;
import org.jspecify.annotations.Nullable;

/** Chooses the decoder of each element by its constraints. */
final class Decoders {

    /** Leaves everything to the ordinary way. */
    private static final TokenDecoder NONE = (parser, token, row) -> false;

    private final @Nullable LocalDate[] dates = DateDecoder.room();

    /** The decoder of the element; its value is kept if something needs it. */
    TokenDecoder of(ElementCheck check, boolean kept) {
        Element element = check.element();
        Slot slot = new Slot(element.index(), kept);
        return switch (element.type()) {
            case TEXT -> text(slot, check);
            case CODE -> new CodeDecoder(slot, new CodeTable(element.codeList().orElseThrow()));
            case CODES -> codes(slot, element);
            case INTEGER -> new IntegerDecoder(slot);
            case DECIMAL -> decimal(slot, element);
            case BOOLEAN -> new BooleanDecoder(slot);
            case DATE -> new DateDecoder(slot, dates);
            case YEAR -> new YearDecoder(slot);
            case DATETIME, YEAR_MONTH, AMOUNTS -> NONE;
        };
    }

    private static TokenDecoder text(Slot slot, ElementCheck check) {
        Element element = check.element();
        if (element.constraints().stream().anyMatch(PersonName.class::isInstance)) {
            int longest =
                    element.constraint(PersonName.class).map(PersonName::value).orElse(0);
            return new TextDecoder(slot, longest, true);
        }
        return element.constraint(Text.class)
                .filter(text -> check.checks().size() == 1)
                .<TokenDecoder>map(text -> new TextDecoder(slot, text.value(), false))
                .orElseGet(() -> new CheckedTextDecoder(slot, check));
    }

    private static TokenDecoder codes(Slot slot, Element element) {
        Coded coded = element.constraint(Coded.class).orElseThrow();
        return new CodesDecoder(slot, new CodeTable(element.codeList().orElseThrow()), coded.min(), coded.max());
    }

    private static TokenDecoder decimal(Slot slot, Element element) {
        return element.constraint(Yuan.class)
                .map(yuan -> new int[] {yuan.value(), 2})
                .or(() -> element.constraint(Mu.class).map(mu -> new int[] {mu.value(), 2}))
                .or(() -> element.constraint(Percent.class).map(share -> new int[] {share.precision(), share.scale()}))
                .or(() ->
                        element.constraint(Decimal.class).map(number -> new int[] {number.precision(), number.scale()}))
                .<TokenDecoder>map(digits -> new DecimalDecoder(slot, digits[0], digits[1]))
                .orElse(NONE);
    }
}
