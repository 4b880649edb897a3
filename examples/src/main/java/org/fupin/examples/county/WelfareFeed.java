package org.fupin.examples.county;

import java.util.List;
import java.util.Locale;

/** The lists of the civil affairs and of the disabled people's federation at the end of 2018. */
final class WelfareFeed {

    private final County county;

    WelfareFeed(County county) {
        this.county = county;
    }

    void write() {
        int index = 0;
        for (Home home : county.homes) {
            Dice dice = county.dice("welfare", ++index);
            relief(home, "dibao", "1", dice);
            relief(home, "tekun", "3", dice);
            for (Member member : home.members) {
                if (member.disabled()) {
                    certificate(home, member, dice);
                }
            }
        }
    }

    private void relief(Home home, String element, String kind, Dice dice) {
        List<Member> covered = home.valid().stream()
                .filter(member -> member.row.is(element, "1"))
                .toList();
        String category = dice.pick(List.of("A", "B", "B", "C"));
        long each = kind.equals("3") ? Fen.yuan(550) : Fen.yuan(dice.between(160, 330));
        String since = String.format(Locale.ROOT, "%d-%02d", dice.between(2014, 2017), dice.between(1, 12));
        for (Member member : covered) {
            county.data
                    .add("feedDibao")
                    // whoever applied with the certificate of disability is listed under its number
                    .set("certificateNo", member.row.get("certificateNo"))
                    .set("familyNo", (kind.equals("3") ? "TK" : "DB") + home.number)
                    .set("aidKind", kind)
                    .set("category", kind.equals("1") ? category : null)
                    .set("insuredPersons", covered.size())
                    .set("monthlyAmount", Fen.text(each * covered.size()))
                    .set("yearMonth", County.YEAR + "-12")
                    .set("startMonth", since);
        }
    }

    private void certificate(Home home, Member member, Dice dice) {
        boolean severe = member.row.number("disabilityGrade") <= 2;
        county.data
                .add("feedDisability")
                .set("disabilityCertNo", member.row.get("certificateNo"))
                .set("name", member.name())
                .set("category", member.row.get("disabilityCategory"))
                .set("grade", member.row.get("disabilityGrade"))
                .set(
                        "issueDate",
                        String.format(Locale.ROOT, "%d-%02d-15", dice.between(2010, 2017), dice.between(1, 12)))
                .set("status", member.valid() ? "1" : "3")
                .set("livingSubsidy", member.valid() && (home.poor() || member.row.is("dibao", "1")))
                .set("careSubsidy", member.valid() && severe);
    }
}
