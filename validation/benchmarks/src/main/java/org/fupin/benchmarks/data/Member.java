package org.fupin.benchmarks.data;

import java.time.LocalDate;
import org.fupin.model.identifier.CitizenId;

/**
 * A member of an invented household.
 *
 * @param number number of the person
 * @param name name
 * @param man whether a man
 * @param relation code of RELATION_POVERTY
 * @param birth birth date
 * @param certificate number of the certificate
 * @param disabled whether the certificate is a disability certificate
 */
record Member(
        String number,
        String name,
        boolean man,
        String relation,
        LocalDate birth,
        String certificate,
        boolean disabled) {

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛";
    private static final String GIVEN = "山水云松柏竹兰梅荷桂春夏秋冬东南西北清明和平安康宁福田禾丰稼桑麻";
    private static final int MOST_SEQUENCE = 499;

    /** Full years at the end of the data year. */
    int age() {
        return BenchmarkData.DATA_YEAR - birth.getYear();
    }

    static Member draw(Draw draw, String number, String relation, boolean man, int age, String county) {
        LocalDate birth = LocalDate.of(BenchmarkData.DATA_YEAR - age, draw.between(1, 12), draw.between(1, 28));
        boolean disabled = age >= 20 && draw.chance(5);
        String base = county
                + birth.toString().replace("-", "")
                + String.format("%03d", 2 * draw.below(MOST_SEQUENCE) + (man ? 1 : 2));
        String citizen = base + CitizenId.checkCharacter(base);
        return new Member(number, name(draw), man, relation, birth, disabled ? citizen + "33" : citizen, disabled);
    }

    private static String name(Draw draw) {
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(draw.below(SURNAMES.length())));
        for (int i = draw.between(1, 2); i > 0; i--) {
            name.append(GIVEN.charAt(draw.below(GIVEN.length())));
        }
        return name.toString();
    }
}
