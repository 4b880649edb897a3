package org.fupin.benchmarks.data;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Writes the household record of an invented household. */
final class HouseholdRow {

    private static final List<String> CAUSES = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    private static final List<String> BANKS = List.of("农村信用合作联社", "邮政储蓄银行", "农业银行县支行");

    private HouseholdRow() {}

    static void write(JsonRows rows, Home home, Draw draw) throws IOException {
        identity(rows, home, draw);
        contact(rows, draw);
        poverty(rows, draw);
        people(rows, home, draw);
        rows.end();
    }

    private static void identity(JsonRows rows, Home home, Draw draw) {
        Member head = home.head();
        rows.text("householdNo", home.number())
                .text("headPersonNo", head.number())
                .text("headName", head.name())
                .text("headCertificateType", head.disabled() ? "02" : "01")
                .text("headCertificateNo", head.certificate())
                .text("villageCode", home.village().code())
                .text("naturalVillageCode", home.village().code() + "0" + draw.between(1, 9))
                .text("groupName", "第" + draw.between(1, 12) + "村民小组")
                .text("address", home.village().address() + draw.between(1, 200) + "号");
    }

    private static void contact(JsonRows rows, Draw draw) {
        rows.decimal("longitude", 98_000_000L + draw.below(20_000_000), 6)
                .decimal("latitude", 24_000_000L + draw.below(12_000_000), 6)
                .text("contactPhone", Numbers.mobile(draw))
                .text("bankName", draw.of(BANKS))
                .text("bankAccountNo", Numbers.bankCard(draw));
    }

    private static void poverty(JsonRows rows, Draw draw) {
        LocalDate identified = LocalDate.of(draw.between(2014, 2017), draw.between(1, 12), draw.between(1, 28));
        int exit = draw.between(identified.getYear() + 1, 2020);
        boolean exited = draw.chance(92);
        int cause = draw.below(CAUSES.size());
        String other = CAUSES.get((cause + draw.between(1, 5)) % CAUSES.size());
        String another = CAUSES.get((cause + draw.between(6, 10)) % CAUSES.size());
        rows.text("identificationStandard", "1")
                .cents("identificationLine", draw.between(2736, 3335) * 100L)
                .text("householdAttribute", draw.of(List.of("01", "02", "04")))
                .text("mainCause", CAUSES.get(cause))
                .codes("otherCauses", draw.chance(50) ? List.of(other) : List.of(other, another))
                .text("causeNote", "家中缺少技术和资金，收入不稳定")
                .text("povertyStatus", exited ? "1" : "0")
                .date("identifiedDate", identified)
                .number("identifiedYear", identified.getYear());
        if (exited) {
            rows.number("exitYear", exit).text("enjoysPolicyAfterExit", draw.chance(80) ? "1" : "2");
        }
        rows.number("plannedExitYear", exit);
    }

    private static void people(JsonRows rows, Home home, Draw draw) {
        int workers = (int) home.members().stream()
                .filter(member -> member.age() >= 16 && member.age() < 60)
                .count();
        boolean onlyChild = draw.chance(20);
        rows.number("memberCount", home.members().size())
                .number("laborCount", workers)
                .flag("isMilitaryMartyrFamily", false)
                .flag("isOnlyChildFamily", onlyChild)
                .flag("isTwoDaughterFamily", !onlyChild && draw.chance(10))
                .flag("isRelocated", draw.chance(10))
                .flag("monitoredFlag", draw.chance(5))
                .flag("noLaborGuarantee", false)
                .text("collectedBy", home.head().name())
                .date("collectedOn", LocalDate.of(2020, draw.between(7, 12), draw.between(1, 28)));
    }
}
