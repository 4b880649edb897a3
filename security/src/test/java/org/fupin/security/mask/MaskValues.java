package org.fupin.security.mask;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fupin.model.identifier.CitizenId;

/** Masks and values to be drawn. */
final class MaskValues {

    static final List<String> SPECS = List.of(
            "identity",
            "identity:6+1",
            "identity:6+4",
            "identity:0+2",
            "identity:2+0",
            "name",
            "phone",
            "phone:3+4",
            "phone:0+0",
            "account",
            "account:0",
            "address",
            "address:village",
            "address:county",
            "location",
            "health",
            "birth-date",
            "secret",
            "amount:100",
            "amount:1000",
            "date:month",
            "date:year",
            "date:5y",
            "date:10y",
            "age:5",
            "age:10",
            "hide");
    static final KnownFacts NOTHING = KnownFacts.ofLiving(LocalDate.of(1920, 1, 1));

    private MaskValues() {}

    static Arbitrary<ValueMask> masks() {
        return Arbitraries.of(SPECS).map(ValueMask::parse);
    }

    /** Values of every kind, broken ones, and texts that look like masks. */
    static Arbitrary<String> values() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("0123456789*X-.张欧阳三·éａñ한县镇村区市省 年月")
                .ofMaxLength(24);
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(20);
        Arbitrary<String> dates = Arbitraries.of("1871-03-28", "18710328", "1871/3/8", "1871年3月8日", "1871-03", "1871");
        Arbitrary<String> places =
                Arbitraries.of("贵州省黔南州独山县麻尾镇董渊村木棉组3号", "独山县麻尾社区", "北京市海淀区中关村街道1号", "镇远县羊坪镇", "都匀市小围寨办事处");
        return Arbitraries.oneOf(
                odd, digits, dates, places, identities(), Arbitraries.strings().ofMaxLength(12));
    }

    static Arbitrary<String> identities() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 36_000)
                .map(day -> LocalDate.of(1801, 1, 1).plusDays(day));
        return Combinators.combine(
                        Arbitraries.of("522722", "440524", "810000", "932682"),
                        days,
                        Arbitraries.integers().between(0, 999))
                .as((area, day, sequence) -> area
                        + DateTimeFormatter.BASIC_ISO_DATE.format(day)
                        + Integer.toString(1000 + sequence).substring(1))
                .map(digits -> digits + CitizenId.checkCharacter(digits));
    }
}
