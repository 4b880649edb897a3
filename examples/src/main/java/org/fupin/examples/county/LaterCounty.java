package org.fupin.examples.county;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The register of four villages at the end of 2020, when everybody was out of poverty: the households of 2018 two years
 * older. Nobody is born, dies or moves, and households in which somebody turns sixty or is out of school are left out.
 */
final class LaterCounty {

    static final int YEAR = 2020;

    private static final int VILLAGES = 4;
    private static final List<String> NOTES = List.of("changeType", "changeReason", "changeDate");

    private final County base;
    private final County later;
    private final Map<String, Row> livings;
    private final Map<String, Row> safeguards;
    private final Map<String, Row> incomes;

    private LaterCounty(County base, County later) {
        this.base = base;
        this.later = later;
        this.livings = latest("livingCondition");
        this.safeguards = latest("safeguardStatus");
        this.incomes = latest("householdIncome");
    }

    static County make(long seed) {
        County base = CountyMaker.make(seed);
        County later = new County(seed);
        new LaterCounty(base, later).register();
        new MonitorLedger(later).write();
        new LaterRecords(later).write();
        new LaterPlaces(base, later).write();
        new CensusLedger(later).write();
        return later;
    }

    private Map<String, Row> latest(String record) {
        Map<String, Row> rows = new HashMap<>();
        base.data.rows(record).stream()
                .filter(row -> row.get("dataYear").isEmpty() || row.number("dataYear") == County.YEAR)
                .forEach(row -> rows.put(row.get("householdNo"), row));
        return rows;
    }

    private void register() {
        int index = 0;
        for (Place village : base.places.villages().subList(0, VILLAGES)) {
            for (Home home : base.of(village.code())) {
                if (steady(home)) {
                    household(home, later.dice("later", ++index));
                }
            }
        }
    }

    private static boolean steady(Home home) {
        // whoever left only in 2020 was not yet out when the census came
        return !home.cancelled()
                && home.row.number("plannedExitYear") != YEAR
                && home.valid().stream().noneMatch(member -> {
                    int age = member.age(County.YEAR);
                    return member.outOfSchool || age == 58 || age == 59;
                });
    }

    private void household(Home old, Dice dice) {
        Row row = old.row.copy().set("dataYear", YEAR);
        if (old.poor()) {
            row.set("povertyStatus", "1").set("exitYear", YEAR - 1);
            row.set("enjoysPolicyAfterExit", "1");
        }
        row.set("plannedExitYear", null).set("returnYear", null).set("returnCause", null);
        row.set("monitoredFlag", false)
                .set("collectedOn", YEAR + row.get("collectedOn").substring(4));
        Home home = new Home(row);
        for (Member member : old.valid()) {
            home.members.add(older(member, dice));
        }
        row.set("laborCount", home.members.stream().filter(Member::labor).count())
                .set("noLaborGuarantee", !home.labor());
        later.add(home);
        later.data.rows("household").add(row);
        home.members.forEach(member -> later.data.rows("person").add(member.row));
        living(home);
        income(home, dice);
    }

    private static Member older(Member old, Dice dice) {
        Row row = old.row.copy().set("dataYear", YEAR);
        NOTES.forEach(note -> row.set(note, null));
        Member member = new Member(row, old.birth, old.track);
        String education = Schooling.education(member, YEAR, row.get("education"));
        boolean student = member.student(YEAR);
        if (member.age(YEAR) < 16 || student) {
            row.set("laborSkill", "04");
        } else if (row.is("laborSkill", "04") && member.age(YEAR) < 60) {
            row.set("laborSkill", member.healthy() ? "01" : "05");
        }
        row.set("studentStatus", Schooling.status(member, YEAR))
                .set("education", education.isEmpty() ? null : education);
        if (row.is("politicalStatus", "03") && member.age(YEAR) >= 28) {
            row.set("politicalStatus", "13");
        }
        boolean graduate = !education.isEmpty() && "07 08".contains(education);
        if (graduate && !member.working() && member.labor()) {
            Work.away(member, dice);
            row.set(
                    "phone",
                    Identity.mobile(
                            1_000_000 + Integer.parseInt(row.get("personNo").substring(6))));
        }
        if (row.is("workCounty", "441900")) {
            // a city without counties cannot be told as a county of work
            row.set("workCity", "440300").set("workCounty", "440306");
        }
        return member;
    }

    private void living(Home home) {
        Row row = Objects.requireNonNull(livings.get(home.number)).copy().set("dataYear", YEAR);
        boolean dangerous = row.is("dangerousHouse", "true");
        row.set("waterDifficulty", false).set("waterSafe", true).set("safeWaterSolved", true);
        row.set("waterSource", row.is("waterSource", "2") ? "2" : "1").set("productionPower", true);
        row.set("dangerousHouse", false).set("relocationWill", false);
        if (dangerous) {
            row.set("dangerGrade", "A").set("houseStructure", "2");
        }
        later.data.rows("livingCondition").add(row);
        long children = home.members.stream().filter(LaterCounty::schoolAge).count();
        Row secure = Objects.requireNonNull(safeguards.get(home.number)).copy().set("dataYear", YEAR);
        secure.set("eduSecure", true)
                .set("eduChildren", children)
                .set("eduInSchool", children)
                .set("eduHomeTeaching", 0)
                .set("eduUnfit", 0)
                .set("eduDropout", 0)
                .set("housingSecure", true)
                .set("housingMeans", dangerous ? "2" : secure.get("housingMeans"))
                .set("waterSecure", true)
                .set("waterQuantity", Math.max(40, (int) Double.parseDouble(secure.get("waterQuantity"))))
                .set("waterQualityOk", true)
                .set("waterFetchMinutes", Math.min(15, secure.number("waterFetchMinutes")))
                .set("waterReliability", 97)
                .set("verifiedOn", YEAR + secure.get("verifiedOn").substring(4));
        later.data.rows("safeguardStatus").add(secure);
    }

    static boolean schoolAge(Member member) {
        return member.track != Schooling.Track.GROWN && member.schoolAge(YEAR) >= 6 && member.schoolAge(YEAR) <= 14;
    }

    /** The income of 2018 grown by what two years bring, at least to above the line of monitoring. */
    private void income(Home home, Dice dice) {
        Row old = Objects.requireNonNull(incomes.get(home.number));
        long least = Fen.yuan(dice.between(5300, 7900));
        long now = old.fen("netIncomePerCapita");
        int permille = (int) Math.max(1150, least * 1000 / now + 1);
        later.data.rows("householdIncome").add(grown(old, permille));
    }

    static Row grown(Row old, int permille) {
        Row row = old.copy().set("dataYear", YEAR);
        row.set("periodStart", (YEAR - 1) + "-10-01").set("periodEnd", YEAR + "-09-30");
        long wage = grow(row, permille, "wageIncome");
        long business =
                grow(row, permille, "plantingIncome", "breedingIncome", "forestryIncome", "otherBusinessIncome");
        long property = grow(row, permille, "assetDividend", "otherPropertyIncome");
        long transfer = grow(
                row,
                permille,
                "familyPlanningIncome",
                "dibaoIncome",
                "tekunIncome",
                "pensionIncome",
                "ecologyIncome",
                "otherTransferIncome");
        long expense = grow(row, permille, "businessExpense");
        long total = wage + business + property + transfer;
        return row.set("businessIncome", Fen.text(business))
                .set("propertyIncome", Fen.text(property))
                .set("transferIncome", Fen.text(transfer))
                .set("totalIncome", Fen.text(total))
                .set("netIncome", Fen.text(total - expense))
                .set("netIncomePerCapita", Fen.text(Fen.divided(total - expense, row.number("memberCount"))));
    }

    private static long grow(Row row, int permille, String... elements) {
        long sum = 0;
        for (String element : elements) {
            long grown = Fen.share(row.fen(element), permille);
            row.set(element, Fen.text(grown));
            sum += grown;
        }
        return sum;
    }
}
