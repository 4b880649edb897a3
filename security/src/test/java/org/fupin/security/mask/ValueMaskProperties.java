package org.fupin.security.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;

/** What every mask promises. */
class ValueMaskProperties {

    @Provide
    Arbitrary<ValueMask> masks() {
        return MaskValues.masks();
    }

    @Provide
    Arbitrary<String> values() {
        return MaskValues.values();
    }

    @Provide
    Arbitrary<String> identities() {
        return MaskValues.identities();
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

    /** Of a telephone and an account nothing but the ends that the mask names. */
    @Property(tries = 1000)
    void theHiddenPartOfOtherNumbersNeverAppears(
            @ForAll @LongRange(min = 0, max = 999_999_999) long digits,
            @ForAll @IntRange(max = 3) int head,
            @ForAll @IntRange(max = 4) int tail) {
        String phone = "13" + Long.toString(1_000_000_000 + digits).substring(1);
        String shown = ValueMask.phone(head, tail).mask(phone);
        assertThat(shown)
                .isEqualTo(phone.substring(0, head) + "*".repeat(11 - head - tail) + phone.substring(11 - tail));
        String account = "62" + phone + Long.toString(digits + 10);
        String ends = ValueMask.account(tail).mask(account);
        assertThat(ends)
                .isEqualTo("*".repeat(account.length() - tail) + account.substring(account.length() - tail))
                .doesNotContain(account.substring(0, account.length() - tail));
    }

    @Property(tries = 500)
    void aMaskReadsBackFromItsText(@ForAll("masks") ValueMask mask, @ForAll("values") String value) {
        ValueMask back = ValueMask.parse(mask.text());
        assertThat(back.text()).isEqualTo(mask.text());
        assertThat(back.mask(value)).isEqualTo(mask.mask(value));
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
                        .residualCandidates(MaskValues.NOTHING.withHouseholds(500))
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
}
