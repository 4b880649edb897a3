package org.fupin.security.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.fupin.model.identifier.BankCard;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.identifier.Sex;
import org.fupin.model.mask.SensitiveKind;

/** What masks declare, against an attacker who tries all values. */
class CandidatesProperties {

    private static final KnownFacts NOTHING = MaskValues.NOTHING;

    @Provide
    Arbitrary<String> identities() {
        return MaskValues.identities();
    }

    /** An attacker who writes all numbers down finds at least as many as the mask declares. */
    @Property(tries = 300)
    void noIdentityMaskDeclaresTooMany(
            @ForAll("identities") String number,
            @ForAll @IntRange(max = 3) int pairs,
            @ForAll @IntRange(max = 4) int tail,
            @ForAll boolean sexKnown,
            @ForAll @IntRange(min = 1, max = 9000) int span) {
        CitizenId id = CitizenId.of(number);
        KnownFacts known = NOTHING.withArea("522722")
                .withBirth(id.birthDate().minusDays(span / 3), id.birthDate().plusDays(span));
        if (sexKnown) {
            known = known.withSex(id.sex());
        }
        ValueMask mask = ValueMask.identity(pairs * 2, tail);
        String own = "522722" + number.substring(6, 17);
        String masked = mask.mask(own + CitizenId.checkCharacter(own));
        assertThat(mask.residualCandidates(masked, known).count())
                .isGreaterThanOrEqualTo(mask.residualCandidates(known).count())
                .isPositive();
    }

    @Example
    void phonesAsAnAttackerFindsThem() {
        ValueMask mask = ValueMask.of(SensitiveKind.PHONE);
        String shown = mask.mask("13800005678");
        long fitting = 0;
        for (long hidden = 0; hidden < 1_000_000; hidden++) {
            String number = "138" + Long.toString(1_000_000 + hidden).substring(1) + "78";
            fitting += mask.mask(number).equals(shown) ? 1 : 0;
        }
        assertThat(fitting)
                .isEqualTo(1_000_000)
                .isEqualTo(mask.residualCandidates(NOTHING).count());
        assertThat(mask.residualCandidates(NOTHING.withArea("5227")).count()).isEqualTo(100);
        assertThat(ValueMask.phone(3, 4).residualCandidates(NOTHING).count()).isEqualTo(10_000);
        assertThat(ValueMask.phone(3, 4)
                        .residualCandidates(NOTHING.withArea("522722"))
                        .count())
                .isEqualTo(1);
        assertThat(mask.residualCandidates("***", NOTHING).basis()).isEqualTo(Candidates.Basis.NOTHING_SHOWN);
    }

    @Property(tries = 20)
    void cardsAsAnAttackerFindsThem(
            @ForAll @IntRange(min = 13, max = 16) int length,
            @ForAll @LongRange(min = 100_000, max = 999_999) long issuer) {
        ValueMask mask = ValueMask.account(4);
        KnownFacts known = NOTHING.withBank();
        int hidden = length - 10;
        long fitting = 0;
        for (long middle = 0; middle < Math.pow(10, hidden); middle++) {
            String digits = String.format("%d%0" + hidden + "d", issuer, middle);
            fitting += BankCard.isValid(digits + "8713") ? 1 : 0;
        }
        String shown = "*".repeat(length - 4) + "8713";
        assertThat(mask.residualCandidates(shown, known).count()).isEqualTo(fitting);
        assertThat(mask.residualCandidates(known).count()).isLessThanOrEqualTo(fitting);
    }

    @Property(tries = 200)
    void amountsAsAnAttackerFindsThem(
            @ForAll @IntRange(min = 2, max = 500) int step, @ForAll @IntRange(max = 5000) int amount) {
        ValueMask mask = ValueMask.amount(step);
        String shown = mask.mask(Integer.toString(amount));
        long fitting = java.util.stream.IntStream.rangeClosed(Math.max(0, amount - step), amount + step)
                .filter(other -> mask.mask(Integer.toString(other)).equals(shown))
                .count();
        assertThat(fitting)
                .isGreaterThanOrEqualTo(mask.residualCandidates(shown, NOTHING).count());
        assertThat(Integer.parseInt(shown) % step).isZero();
        assertThat(Math.abs(Integer.parseInt(shown) - amount) * 2).isLessThanOrEqualTo(step);
    }

    @Property(tries = 200)
    void datesAsAnAttackerFindsThem(
            @ForAll DateBand band, @ForAll @IntRange(max = 3000) int span, @ForAll @IntRange(max = 3000) int at) {
        LocalDate from = LocalDate.of(1868, 11, 3);
        KnownFacts known = NOTHING.withBirth(from, from.plusDays(span));
        ValueMask mask = ValueMask.date(band);
        String shown = mask.mask(from.plusDays(at % (span + 1)).toString());
        long fitting = from.datesUntil(from.plusDays(span + 1L))
                .filter(day -> mask.mask(day.toString()).equals(shown))
                .count();
        assertThat(mask.residualCandidates(shown, known).count()).isEqualTo(fitting);
        assertThat(mask.residualCandidates(known).count()).isLessThanOrEqualTo(fitting);
        ValueMask year = ValueMask.of(SensitiveKind.BIRTH_DATE);
        if (band == DateBand.YEAR) {
            assertThat(year.residualCandidates(shown + "-**-**", known).count()).isEqualTo(fitting);
        }
    }

    @Property
    void agesShowTheirBand(@ForAll @IntRange(min = 2, max = 100) int width, @ForAll @IntRange(max = 120) int age) {
        ValueMask mask = ValueMask.age(width);
        String[] ends = mask.mask(Integer.toString(age)).split("-");
        assertThat(age).isBetween(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        assertThat(mask.residualCandidates(NOTHING).count()).isEqualTo(width);
    }

    @Example
    void namesDependOnWhatThePlaceKnows() {
        ValueMask mask = ValueMask.of(SensitiveKind.NAME);
        assertThat(mask.mask("欧阳某某")).isEqualTo("欧阳**");
        assertThat(mask.mask("古丽·某某")).isEqualTo("古丽·**");
        assertThat(mask.mask("张3")).isEqualTo("***");
        assertThat(mask.mask("张\u200b三")).isEqualTo("***");
        assertThat(mask.residualCandidates(NOTHING).count()).isEqualTo(3500);
        assertThat(mask.residualCandidates("张*", NOTHING.withArea("522722"))).isEqualTo(Candidates.unknown());
    }

    @Example
    void theUsualMaskOfAnIdentityNumberIsWeak() {
        KnownFacts known = NOTHING.withArea("522722").withBirthYear(1871);
        assertThat(ValueMask.identity(6, 4).residualCandidates(known).atLeast(Candidates.PUBLISHABLE))
                .isFalse();
        assertThat(ValueMask.identity(6, 1).residualCandidates(known).atLeast(Candidates.PUBLISHABLE))
                .isTrue();
        assertThat(ValueMask.identity(6, 0)
                        .residualCandidates(known.withSex(Sex.MALE))
                        .count())
                .isEqualTo(182_500);
        assertThat(ValueMask.of(SensitiveKind.IDENTITY)
                        .residualCandidates(known.withBirthDate(LocalDate.of(1871, 3, 28)))
                        .count())
                .isEqualTo(1000);
    }

    /** A row that shows the month of birth, and perhaps the sex, beside the masked number. */
    @Property(tries = 15)
    void rowsAsAnAttackerFindsThem(
            @ForAll("identities") String number, @ForAll @IntRange(max = 4) int tail, @ForAll boolean sexShown) {
        CitizenId id = CitizenId.of(number);
        ValueMask mask = ValueMask.identity(6, tail);
        RowMasker masker = new RowMasker(
                Map.of(0, new ColumnMask("number", mask, SensitiveKind.IDENTITY, 0, false)),
                RowFacts.of(LocalDate.of(1920, 1, 1), Map.of(1, Fact.BIRTH, 2, Fact.SEX)));
        YearMonth month = YearMonth.from(id.birthDate());
        List<String> row = masker.mask(
                1, List.of(number, month.toString(), sexShown ? id.sex().code() : ""));
        long fitting = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            String start = number.substring(0, 6) + month.toString().replace("-", "") + String.format("%02d", day);
            for (int sequence = 1000; sequence < 2000; sequence++) {
                String digits = start + Integer.toString(sequence).substring(1);
                boolean sex = !sexShown || (sequence & 1) == (id.sex() == Sex.MALE ? 1 : 0);
                boolean fits = sex
                        && mask.mask(digits + CitizenId.checkCharacter(digits)).equals(row.get(0));
                fitting += fits ? 1 : 0;
            }
        }
        assertThat(masker.statements().get(0).fewest().count())
                .isEqualTo(fitting)
                .isPositive();
    }
}
