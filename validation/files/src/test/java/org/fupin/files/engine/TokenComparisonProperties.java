package org.fupin.files.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fupin.files.engine.DepartmentFiles.Outcome;

/**
 * Comparing numbers and comparing tokens give the same records, counts and reasons, for random registers and feeds in
 * which numbers are written in every way: old ones of 15 digits, small x, full width, disability certificates. Tokens stand
 * in the feeds, in the register or on both sides, as the seed will have it.
 */
class TokenComparisonProperties {

    private static final int PEOPLE = 9;

    @Property(tries = 200)
    void tokensGiveTheSameAsNumbers(@ForAll long seed) throws IOException {
        DepartmentFiles files = files(new Random(seed));
        UnaryOperator<String> numbers = UnaryOperator.identity();
        Outcome expected = files.compare(numbers, numbers, List.of());
        UnaryOperator<String> tokens = TokenComparisonProperties::token;
        Outcome actual = switch ((int) (seed & 3)) {
            case 0 -> files.compare(tokens, tokens, List.of());
            case 1 -> files.compare(tokens, numbers, List.of(DepartmentFiles.alias("k")));
            default -> files.compare(numbers, tokens, List.of(DepartmentFiles.alias("k")));
        };
        assertThat(actual).isEqualTo(expected);
    }

    private static String token(String number) {
        return DepartmentFiles.token("k", number);
    }

    /** The first person is in the register and in every feed, so that the feeds meet the register at all. */
    private static DepartmentFiles files(Random random) {
        DepartmentFiles files = new DepartmentFiles();
        int registered = 2 + random.nextInt(4);
        for (int i = 0; i < registered; i++) {
            String household = "H" + i / 2;
            if (i % 2 == 0) {
                files.row(
                        "household",
                        "'householdNo':'%s','headCertificateNo':'%s','povertyStatus':'%s','monitoredFlag':false"
                                .formatted(household, paper(i, random), pick(random, "0", "1")));
                files.row(
                        "livingCondition", "'householdNo':'%s','dangerousHouse':%s".formatted(household, flag(random)));
            }
            files.row("person", person(i, household, random));
            files.row(
                    "personAnnualStatus",
                    "'personNo':'P%d','householdNo':'%s','studentStatus':'%s','healthStatus':['%s']"
                            .formatted(i, household, pick(random, "01", "03"), pick(random, "01", "02", "03")));
            files.row(
                    "fundPayment",
                    "'payoutNo':'Y%d','householdNo':'%s','recipientCertificateNo':'%s','payDate':'2018-12-01','payState':'1'"
                            .formatted(i, household, paper(i, random)));
        }
        files.row("aidMeasure", "'personNo':'P0','measureItem':'1001'");
        files.row("monitoredHousehold", "'householdNo':'H8','identifiedMonth':'2018-01','eliminated':false");
        for (int row = 0; row < 4; row++) {
            int someone = row == 0 ? 0 : random.nextInt(PEOPLE);
            feeds(files, someone, row, random);
        }
        return files;
    }

    private static String person(int i, String household, Random random) {
        boolean disabled = random.nextInt(3) == 0;
        String number = disabled ? "#" + i + "+42" : "#" + i;
        return ("'personNo':'P%d','householdNo':'%s','name':'人%s','certificateType':'%s','certificateNo':'%s',"
                        + "'birthDate':'%d-01-01','memberStatus':'1','dibao':'%s','tekun':'0','medicalInsurance':%s,"
                        + "'pensionInsurance':%s,'disabilityCategory':'4','disabilityGrade':'%s'")
                .formatted(
                        i,
                        household,
                        "甲乙丙丁戊己庚辛壬癸".charAt(i),
                        disabled ? "02" : "01",
                        number,
                        random.nextBoolean() ? 2010 : 1950 + i,
                        pick(random, "0", "1"),
                        flag(random),
                        flag(random),
                        pick(random, "2", "3"));
    }

    private static void feeds(DepartmentFiles files, int i, int row, Random random) {
        files.row(
                "feedHukou",
                "'certificateNo':'%s','name':'人%s','hukouNo':'B%d','hukouType':'1','status':'%s','statusDate':'2018-03-01'"
                        .formatted(
                                spelt(i, random), pick(random, "甲", "乙"), random.nextInt(2), pick(random, "1", "2")));
        files.row(
                "feedEducation",
                "'certificateNo':'%s','stage':'2','grade':'二年级','rollStatus':'%s','term':'2018-2019-1'"
                        .formatted(spelt(i, random), pick(random, "1", "4", "5")));
        files.row(
                "feedHealth",
                "'certificateNo':'%s','recordNo':'J%d','recordType':'%s','selfPaid':%d,'date':'2018-06-01'"
                        .formatted(spelt(i, random), row, pick(random, "1", "2", "3"), random.nextInt(2) * 20000));
        files.row(
                "feedSocialInsurance",
                "'certificateNo':'%s','insuranceType':'%s','year':2018,'insuredStatus':'1','insuredDivision':'522326'"
                        .formatted(spelt(i, random), pick(random, "1", "3")));
        files.row(
                "feedHousing",
                "'certificateNo':'%s','houseNo':'F%d','grade':'%s','gradeDate':'2018-01-01','renovated':false,'commodityHouse':%s"
                        .formatted(spelt(i, random), row, pick(random, "A", "D"), flag(random)));
        files.row(
                "feedDibao",
                "'certificateNo':'%s','familyNo':'D%d','aidKind':'1','yearMonth':'2018-12'"
                        .formatted(spelt(i, random), i));
        files.row(
                "feedDisability",
                "'disabilityCertNo':'%s','category':'4','grade':'2','status':'1','livingSubsidy':%s,'careSubsidy':%s"
                        .formatted("#" + i + "+42", flag(random), flag(random)));
        files.row(
                "feedAsset",
                "'certificateNo':'%s','kind':'%s','registeredDate':'2017-01-01'"
                        .formatted(spelt(i, random), pick(random, "4", "6")));
    }

    private static String paper(int i, Random random) {
        return "#" + i + pick(random, "", "", "+42");
    }

    private static String spelt(int i, Random random) {
        return "#" + i + pick(random, "", "old", "small", "wide", "+42");
    }

    private static String flag(Random random) {
        return String.valueOf(random.nextBoolean()).toLowerCase(Locale.ROOT);
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
