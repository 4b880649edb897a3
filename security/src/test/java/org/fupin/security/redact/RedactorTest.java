package org.fupin.security.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.register.Household;
import org.fupin.model.type.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the redactor hides and what it leaves. */
class RedactorTest {

    private static final String ID = "440524188001010014";
    private static final String ID_X = "44052418800101025X";

    private final Redactor redactor = Redactor.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "440524188001010014",
                "440524 18800101 0014",
                "440524-18800101-0014",
                "4 4 0 5 2 4 1 8 8 0 0 1 0 1 0 0 1 4",
                "４４０５２４１８８００１０１００１４",
                "４４０５２４　１８８００１０１　００１４",
                "٤٤٠٥٢٤١٨٨٠٠١٠١٠٠١٤",
                "440524\u200B18800101\u200B0014",
                "440524\u00AD188001010014",
                "440524188001010\n014",
                "440524－18800101－0014",
                "440524.18800101.0014",
                "4405 2418 8001 0100 14",
                "44052418800101025X",
                "44052418800101025x",
                "440524 18800101 025ｘ",
                "４４０５２４１８８００１０１０２５Ｘ",
                "44052418800101001443",
                "44052418800101001443B1",
                "44052418800101025X43",
                "44052418800101025X43B2"
            })
    void identityNumbersAreHiddenHoweverTheyAreWritten(String number) {
        assertThat(redactor.redact("证件 " + number + " 有误")).isEqualTo("证件 [identity] 有误");
        assertThat(redactor.redact("a=" + number + ";")).isEqualTo("a=[identity];");
        assertThat(redactor.redact(number)).isEqualTo("[identity]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "440524188001010015",
                "440524188001010024",
                "440542188001010014",
                "990524188001010014",
                "12345678901234567X"
            })
    void aNumberWithASlipIsStillOne(String number) {
        assertThat(redactor.redact("value '" + number + "' fails")).isEqualTo("value '[identity]' fails");
    }

    @ParameterizedTest
    @ValueSource(strings = {"440524800101001", "440524 800101 001", "４４０５２４８００１０１００１"})
    void numbersOfFifteenDigitsAreHidden(String number) {
        assertThat(redactor.redact("旧证 " + number)).isEqualTo("旧证 [identity]");
    }

    @Test
    void aNumberInsideALongerOneIsHiddenWithIt() {
        assertThat(redactor.redact("order 2018" + ID + "07 done")).isEqualTo("order [identity] done");
        assertThat(redactor.redact(ID + ID_X)).isEqualTo("[identity]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "138.0013.8000",
                "1 3 8 0 0 1 3 8 0 0 0",
                "１３８００１３８０００",
                "8613800138000",
                "86 138 0013 8000",
                "008613800138000",
                "0086-138-0013-8000",
                "0851-1234567",
                "(0851)12345678",
                "010 1234 5678",
                "01012345678",
                "86 851 12345678"
            })
    void telephonesAreHidden(String number) {
        String clean = redactor.redact("打 " + number + " 即可");
        assertThat(clean).contains("[phone]").doesNotContainPattern("\\d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"6222020000000000018", "6222 0200 0000 0000 018", "4111111111111111", "4111-1111-1111-1111"})
    void cardsAreHidden(String number) {
        assertThat(redactor.redact("付 " + number + "。")).isEqualTo("付 [account]。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "账号：12345678|账号：[account]",
                "一卡通账号 5201 0000 9999|一卡通账号 [account]",
                "\"bankAccount\":\"2304 5566 77\"|\"bankAccount\":\"[account]\"",
                "account number: 99887766|account number: [account]",
                "银行卡号为6222020000000000099|银行卡号为[account]",
                "护照号码 E12345678|护照号码 [identity]",
                "headCertificateNo=1234567|headCertificateNo=[identity]",
                "身份证号（12345619）|身份证号（[identity]）",
                "联系电话: 6212345|联系电话: [phone]",
                "tel 62123456|tel [phone]"
            })
    void whatStandsBehindALabelIsHidden(String text, String clean) {
        assertThat(redactor.redact(text)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "没有号码",
                "2019-06-01T08:00:00.000Z [main] read 12345 rows in 1559347200000 ms",
                "household 5201020001 in village 520102100201 of 2018",
                "hotel 12345678, discard 12345678, count 12345678",
                "amount 1380013.80 and 98990000 people",
                "snowflake 1130472910283740161 at 1559347200000000000",
                "127.0.0.1:8080 version 2.42.0",
                "area 1024x768, 证件类型 01, accountCount=12345678",
                "[identity] [phone] [account] [known]"
            })
    void otherNumbersStay(String text) {
        assertThat(redactor.redact(text)).isSameAs(text);
    }

    @Test
    void registeredValuesAreHiddenWhileTheyAreHeld() {
        KnownValues known = new KnownValues();
        Redactor named = Redactor.knowing(known);
        try (KnownValues.Held first = known.hold(List.of("张测试", "阿布都·热合曼", "Canary Street 7"))) {
            assertThat(first).isNotNull();
            assertThat(named.redact("户主张测试家")).isEqualTo("户主[known]家");
            assertThat(named.redact("张 测　试; 张\u200B测试")).isEqualTo("[known]; [known]");
            assertThat(named.redact("阿布都•热合曼")).isEqualTo("[known]");
            assertThat(named.redact("at ＣＡＮＡＲＹ street 7")).isEqualTo("at [known]");
            try (KnownValues.Held second = known.hold(List.of("张测试"))) {
                assertThat(second).isNotNull();
            }
            assertThat(named.redact("张测试")).isEqualTo("[known]");
        }
        assertThat(named.redact("张测试")).isEqualTo("张测试");
    }

    @Test
    void closingTwiceLetsGoOnce() {
        KnownValues known = new KnownValues();
        KnownValues.Held first = known.hold(List.of("张测试"));
        KnownValues.Held second = known.hold(List.of("张测试"));
        closeAll(first, first);
        assertThat(Redactor.knowing(known).redact("张测试")).isEqualTo("[known]");
        closeAll(second);
        assertThat(Redactor.knowing(known).redact("张测试")).isEqualTo("张测试");
    }

    private static void closeAll(KnownValues.Held... held) {
        List.of(held).forEach(KnownValues.Held::close);
    }

    @Test
    void theSensitiveValuesOfARecordAreHeld() {
        KnownValues known = new KnownValues();
        RecordType type = RecordType.of(Household.class);
        Object[] values = new Object[type.elements().size()];
        values[type.element("householdNo").orElseThrow().index()] = "5201020001";
        values[type.element("headName").orElseThrow().index()] = "张测试";
        values[type.element("headCertificateNo").orElseThrow().index()] = "E1234567";
        CanonicalRecord household = type.create(values);
        try (KnownValues.Held held = known.hold(household)) {
            assertThat(held).isNotNull();
            assertThat(Redactor.knowing(known).redact("5201020001 张测试 e1234567"))
                    .isEqualTo("5201020001 [known] [known]");
        }
    }

    @Test
    void overlappingRegisteredValuesAreHiddenTogether() {
        KnownValues known = new KnownValues();
        try (KnownValues.Held held = known.hold(List.of("王小明", "小明家", "明"))) {
            assertThat(held).isNotNull();
            assertThat(Redactor.knowing(known).redact("在王小明家，明天")).isEqualTo("在[known]，明天");
        }
    }

    @Test
    void aRegisteredValueThatLooksLikeAMarkDoesNoHarm() {
        KnownValues known = new KnownValues();
        try (KnownValues.Held held = known.hold(List.of("known", "[identity]", "phone"))) {
            assertThat(held).isNotNull();
            String once = Redactor.knowing(known).redact("known " + ID + " phone");
            assertThat(once).isEqualTo("[known] [identity] [known]");
            assertThat(Redactor.knowing(known).redact(once)).isEqualTo(once);
        }
    }
}
