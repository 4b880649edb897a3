package org.fupin.examples.county;

/** Medical and pension insurance of 2018, of residents and of employees, who are insured where they work. */
final class InsuranceFeed {

    private static final String TRUE = "true";

    private final County county;

    InsuranceFeed(County county) {
        this.county = county;
    }

    void write() {
        for (Home home : county.homes) {
            for (Member member : home.valid()) {
                insured(home, member, "medicalInsurance", "3");
                insured(home, member, "employeeMedicalInsurance", "4");
                insured(home, member, "pensionInsurance", "1");
                insured(home, member, "employeePensionInsurance", "2");
            }
        }
    }

    private void insured(Home home, Member member, String element, String type) {
        if (!member.row.is(element, TRUE)) {
            return;
        }
        boolean employee = element.startsWith("employee");
        String where =
                employee && !member.row.get("workCounty").isEmpty() ? member.row.get("workCounty") : Places.COUNTY;
        boolean pensioner = type.equals("1") && member.age(County.YEAR) >= 60;
        county.data
                .add("feedSocialInsurance")
                .set("certificateNo", member.certificate18())
                .set("insuranceType", type)
                .set("year", County.YEAR)
                .set("insuredStatus", "1")
                .set("paidBy", employee ? null : member.row.is("tekun", "1") ? "1" : home.poor() ? "2" : "0")
                .set("benefit", pensioner ? "1116.00" : null)
                .set("insuredDivision", where);
    }
}
