package org.fupin.security.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.fupin.model.identifier.BankCard;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.identifier.Sex;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;

/** What every mask promises, and what an attacker who tries all values finds. */
class ValueMaskProperties {

    private static final List<String> SPECS = List.of(
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
    private static final KnownFacts NOTHING = KnownFacts.ofLiving(LocalDate.of(1920, 1, 1));

    @Provide
    Arbitrary<ValueMask> masks() {
        return Arbitraries.of(SPECS).map(ValueMask::parse);
    }

    /** Values of every kind, broken ones, and texts that look like masks. */
    @Provide
    Arbitrary<String> values() {
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

    @Provide
    Arbitrary<String> identities() {
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

    @Property(tries = 5000)
    void maskingAMaskChangesNothing(@ForAll("masks") ValueMask mask, @ForAll("values") String value) {
        String masked = mask.mask(value);
        assertThat(mask.mask(masked)).isEqualTo(masked);
    }

    @Property(tries = 3000)
    void theUnicodeFormDoesNotMatter(@ForAll("masks") ValueMask mask, @ForAll("values") String value) {
        String composed = mask.mask(Normalizer.normalize(value, Normalizer.Form.NFC));
        assertThat(mask.mask(Normalizer.normalize(value, Normalizer.Form.NFD))).isEqualTo(composed);
        assertThat(Normalizer.normalize(composed, Normalizer.Form.NFC)).isEqualTo(composed);
    }

    @Property(tries = 2000)
    void theHiddenPartNeverAppears(
            @ForAll("identities") String number,
            @ForAll @IntRange(max = 3) int pairs,
            @ForAll @IntRange(max = 4) int tail) {
        String masked = ValueMask.identity(pairs * 2, tail).mask(number);
        String hidden = number.substring(pairs * 2, 18 - tail);
        assertThat(masked).doesNotContain(hidden).hasSize(18).contains("*".repeat(hidden.length()));
    }

    /** Two values that agree in what is shown leave the same text: nothing of the hidden part can have an influence. */
    @Property(tries = 2000)
    void theHiddenPartHasNoInfluence(
            @ForAll("identities") String one, @ForAll("identities") String other, @ForAll @IntRange(max = 4) int tail) {
        String area = one.substring(0, 6) + other.substring(6, 17);
        if (!CitizenId.isValid(area + CitizenId.checkCharacter(area))) {
            return;
        }
        String mixed = area + CitizenId.checkCharacter(area);
        boolean same = mixed.substring(18 - tail).equals(one.substring(18 - tail));
        ValueMask mask = ValueMask.identity(6, tail);
        assertThat(mask.mask(mixed).equals(mask.mask(one))).isEqualTo(same);
    }

    @Property(tries = 2000)
    void whatHasNotItsFormIsHiddenCompletely(@ForAll("identities") String number, @ForAll @IntRange(max = 17) int at) {
        char wrong = number.charAt(at) == '7' ? '4' : '7';
        String faulty = number.substring(0, at) + wrong + number.substring(at + 1);
        if (!CitizenId.isValid(faulty)) {
            assertThat(ValueMask.of(SensitiveKind.IDENTITY).mask(faulty)).isEqualTo("***");
            assertThat(ValueMask.identity(6, 4).mask(faulty)).isEqualTo("***");
        }
        assertThat(ValueMask.identity(6, 4).mask(number + " ")).isEqualTo("***");
        assertThat(ValueMask.phone(3, 4).mask("1380000567")).isEqualTo("***");
        assertThat(ValueMask.account(4).mask("62220000567")).isEqualTo("***");
    }

    @Property(tries = 200)
    void theDefaultsAreThoseOfTheModel(@ForAll("identities") String number) {
        assertThat(ValueMask.of(SensitiveKind.IDENTITY).mask(number))
                .isEqualTo(Mask.of(SensitiveKind.IDENTITY, number))
                .isEqualTo(ValueMask.identity(6, 0).mask(number));
        assertThat(ValueMask.of(SensitiveKind.PHONE).mask("13800005678"))
                .isEqualTo(ValueMask.phone(3, 2).mask("13800005678"))
                .isEqualTo("138******78");
        assertThat(ValueMask.of(SensitiveKind.ACCOUNT).mask("6299990000000000020"))
                .isEqualTo(ValueMask.account(4).mask("6299990000000000020"));
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

    @Property(tries = 500)
    void addressesShowNothingFinerThanTheirLevel(
            @ForAll AddressLevel level, @ForAll @IntRange(max = 31) int parts, @ForAll @IntRange(max = 3) int which) {
        List<List<String>> places = List.of(
                List.of("贵州省", "黔南布依族苗族自治州", "独山县", "麻尾镇", "董渊村"),
                List.of("内蒙古自治区", "锡林郭勒盟", "镶黄旗", "巴音塔拉镇", "新村社区"),
                List.of("北京市", "", "海淀区", "西北旺镇", "韩家川村"),
                List.of("四川省", "甘孜州", "炉霍县", "宜木乡", "虾拉沱村"));
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            address.append((parts >> i & 1) == 1 ? places.get(which).get(i) : "");
        }
        String masked = ValueMask.address(level).mask(address + "木棉组3号附1");
        assertThat(masked).endsWith("***").doesNotContain("木棉", "3", "组");
        for (int i = List.of(AddressLevel.values()).indexOf(level) + 1; i < 5; i++) {
            String finer = places.get(which).get(i);
            assertThat(finer.isEmpty() || !masked.contains(finer)).as(masked).isTrue();
        }
    }

    @Example
    void addressesByLevel() {
        String address = "贵州省黔南州独山县麻尾镇董渊村木棉组3号";
        assertThat(ValueMask.address(AddressLevel.PROVINCE).mask(address)).isEqualTo("贵州省***");
        assertThat(ValueMask.address(AddressLevel.PREFECTURE).mask(address)).isEqualTo("贵州省黔南州***");
        assertThat(ValueMask.address(AddressLevel.COUNTY).mask(address)).isEqualTo("贵州省黔南州独山县***");
        assertThat(ValueMask.address(AddressLevel.TOWNSHIP).mask(address)).isEqualTo("贵州省黔南州独山县麻尾镇***");
        assertThat(ValueMask.address(AddressLevel.VILLAGE).mask(address)).isEqualTo("贵州省黔南州独山县麻尾镇董渊村***");
        assertThat(ValueMask.address(AddressLevel.VILLAGE).mask("镇远县羊坪镇")).isEqualTo("镇远县羊坪镇***");
        assertThat(ValueMask.address(AddressLevel.PREFECTURE).mask("都匀市小围寨")).isEqualTo("***");
        assertThat(ValueMask.address(AddressLevel.COUNTY).mask("都匀市小围寨")).isEqualTo("都匀市***");
        assertThat(ValueMask.address(AddressLevel.COUNTY).mask("麻尾镇工业园区3号")).isEqualTo("***");
        assertThat(ValueMask.address(AddressLevel.VILLAGE).mask("麻尾镇木棉自然村3号")).isEqualTo("麻尾镇***");
        assertThat(ValueMask.address(AddressLevel.COUNTY).mask("电话13800005678独山县"))
                .isEqualTo("***");
        assertThat(ValueMask.address(AddressLevel.COUNTY)
                        .residualCandidates(NOTHING.withHouseholds(500))
                        .count())
                .isEqualTo(500);
    }

    @Example
    void amountsAndDates() {
        assertThat(ValueMask.amount(100).mask("3456.78")).isEqualTo("3500");
        assertThat(ValueMask.amount(1000).mask("-1500")).isEqualTo("-2000");
        assertThat(ValueMask.amount(1000).mask("三千")).isEqualTo("***");
        assertThat(ValueMask.date(DateBand.MONTH).mask("1871年3月8日")).isEqualTo("1871-03");
        assertThat(ValueMask.date(DateBand.YEAR).mask("1871-03")).isEqualTo("1871");
        assertThat(ValueMask.date(DateBand.MONTH).mask("1871")).isEqualTo("***");
        assertThat(ValueMask.date(DateBand.FIVE_YEARS).mask("18710328")).isEqualTo("1870-1874");
        assertThat(ValueMask.date(DateBand.TEN_YEARS).mask("1871-02-30")).isEqualTo("***");
        assertThat(ValueMask.age(5).mask("47")).isEqualTo("45-49");
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
}
