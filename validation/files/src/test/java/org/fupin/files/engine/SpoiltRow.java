package org.fupin.files.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;

/** A sound row of NDJSON, of an invented household or person, and the many ways to spoil it. */
final class SpoiltRow {

    /** The members of the object: name and value as JSON writes them. */
    private final List<String[]> members = new ArrayList<>();

    private final RecordType type;

    private SpoiltRow(RecordType type) {
        this.type = type;
    }

    /** Ways to spoil a row, or to write it otherwise. */
    enum Way {
        ANOTHER_VALUE,
        TEXT_FOR_VALUE,
        FULL_WIDTH,
        MISSING,
        NOTHING,
        TWICE,
        UNKNOWN_NAME,
        ESCAPED,
        ODD_CHARACTER,
        SHUFFLED,
        OTHER_NAME,
        HEADER,
        SPACED
    }

    private static final List<String> VALUES = List.of(
            "\"ZZ\"",
            "\"99\"",
            "\"01\"",
            "\"1\"",
            "123",
            "0",
            "-1",
            "-0",
            "-0.5",
            "0.125",
            "1.0",
            "1.10",
            "true",
            "false",
            "[]",
            "[\"01\"]",
            "[\"01\",\"01\"]",
            "[ \"02\" , \"04\" ]",
            "[\"01\",null]",
            "{}",
            "{\"01\":5}",
            "1e2",
            "1E400",
            "99999999999999999999999",
            "123456789012345678",
            "1234567890.12",
            "2018",
            "\"2018\"",
            "\"2018-02-29\"",
            "\"2016-02-29\"",
            "\"2018-1-1\"",
            "\"1849-12-31\"",
            "\"20180101\"",
            "\"无\"",
            "\"张三丰\"",
            "\"买买提·艾力\"",
            "\"11010119900307123x\"",
            "\"110101199003071233\"",
            "\"540424197402121279\"",
            "\"520102\"",
            "\"522325101201\"",
            "\"a\\\\b\"",
            "\"010-12345678\"",
            "\"0851 1234567\"",
            "\"'13800000000\"",
            "\"是\"",
            "\"贫困户\"",
            "007",
            "+1",
            "1.",
            ".5",
            "nul",
            "True",
            "\"\\n\"");
    private static final List<String> ODD = List.of(
            " ", "\t", "\u0000", "\u007F", "\u00A0", "\u3000", "\uFEFF", "\u200B", "\u2028", "\u1680", "\uFFFD",
            "\uE000", "𠮷", "·", "é", "—", "x", "'");
    private static final List<String> HEADERS = List.of(
            "\"dataYear\":2020",
            "\"dataYear\":\"2020\"",
            "\"dataYear\":1850",
            "\"dataYear\":20201",
            "\"divisionCode\":\"520102\"",
            "\"divisionCode\":\"529999\"",
            "\"validFlag\":\"0\"",
            "\"validFlag\":\"7\"",
            "\"reportedAt\":\"2020-12-31T09:00:00+08:00\"",
            "\"reportedAt\":\"yesterday\"",
            "\"divisionName\":\"某县\"",
            "\"recordId\":null",
            "\"sensitivity\":\"\"");

    static SpoiltRow household() {
        return of(RecordType.of(org.fupin.model.record.register.Household.class), """
                "householdNo":"10000000002"|"headPersonNo":"1000000000201"|"headName":"王丰山"|"headCertificateType":"01"\
                |"headCertificateNo":"430527196703085042"|"villageCode":"430527128204"|"groupName":"第2村民小组"\
                |"address":"湖南省绥宁县第128乡"|"longitude":113.609144|"latitude":25.854215|"contactPhone":"19057268249"\
                |"bankAccountNo":"6200840929181069190"|"identificationStandard":"1"|"identificationLine":2934.00\
                |"householdAttribute":"01"|"mainCause":"4"|"otherCauses":["9"]|"povertyStatus":"1"\
                |"identifiedDate":"2017-05-12"|"identifiedYear":2017|"exitYear":2020|"memberCount":5|"laborCount":2\
                |"isOnlyChildFamily":true|"isTwoDaughterFamily":false|"collectedBy":"王丰山"|"collectedOn":"2020-08-10\"""");
    }

    static SpoiltRow person() {
        return of(RecordType.of(org.fupin.model.record.register.Person.class), """
                "personNo":"1000000000002"|"householdNo":"10000000000"|"name":"曹柏北"|"sex":"2"|"certificateType":"01"\
                |"certificateNo":"540424197505258825"|"birthDate":"1975-05-25"|"relationToHead":"02"|"ethnicity":"01"\
                |"maritalStatus":"21"|"education":"01"|"healthStatus":["01"]|"laborSkill":"01"|"isServiceman":false\
                |"workRegion":"04"|"workProvince":"430000"|"workCounty":"430525"|"workMonths":4.6\
                |"medicalInsurance":true|"employeeMedicalInsurance":false|"criticalIllnessInsurance":true\
                |"pensionInsurance":true|"employeePensionInsurance":false|"dibao":"0"|"tekun":"0"|"phone":"19731805418"\
                |"memberStatus":"1\"""");
    }

    private static SpoiltRow of(RecordType type, String members) {
        SpoiltRow row = new SpoiltRow(type);
        for (String member : members.split("\\|", -1)) {
            row.members.add(member.split(":", 2));
        }
        return row;
    }

    /** Spoils the row in that way; the number chooses where and by what. */
    SpoiltRow spoil(Way way, int number) {
        Random random = new Random(number);
        if (members.isEmpty()) {
            return this;
        }
        String[] member = members.get(random.nextInt(members.size()));
        switch (way) {
            case ANOTHER_VALUE -> member[1] = VALUES.get(random.nextInt(VALUES.size()));
            case TEXT_FOR_VALUE -> member[1] = '"' + member[1].replace("\"", "") + '"';
            case FULL_WIDTH -> member[1] = fullWidth(member[1]);
            case MISSING -> members.remove(member);
            case NOTHING ->
                member[1] = List.of("null", "\"\"", "\"  \"", "\"　\"").get(random.nextInt(4));
            case TWICE -> members.add(random.nextInt(members.size()), member.clone());
            case UNKNOWN_NAME -> members.add(unknown(random));
            case ESCAPED -> member[1] = escaped(member[1]);
            case ODD_CHARACTER -> member[1] = odd(member[1], random);
            case SHUFFLED -> Collections.shuffle(members, random);
            case OTHER_NAME -> member[0] = otherName(member[0]);
            case HEADER ->
                members.add(HEADERS.get(random.nextInt(HEADERS.size())).split(":", 2));
            case SPACED -> member[random.nextInt(2)] = " " + member[1 - random.nextInt(1)] + "\t";
        }
        return this;
    }

    private static String[] unknown(Random random) {
        String name = List.of("备注", "extra", "x", "a\\u0062", "序号").get(random.nextInt(5));
        String value = List.of("\"甲\"", "1.5", "true", "null", "[1,{\"a\":2}]", "{\"b\":[]}", "\"\\t\"")
                .get(random.nextInt(7));
        return new String[] {'"' + name + '"', value};
    }

    private static String fullWidth(String value) {
        StringBuilder wide = new StringBuilder();
        value.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    private static String escaped(String value) {
        return value.length() > 2 && value.startsWith("\"")
                ? String.format("\"\\u%04x%s", (int) value.charAt(1), value.substring(2))
                : value;
    }

    private static String odd(String value, Random random) {
        int at = value.length() < 2 ? 0 : 1 + random.nextInt(value.length() - 1);
        return value.substring(0, at) + ODD.get(random.nextInt(ODD.size())) + value.substring(at);
    }

    /** The Chinese term in place of the canonical name. */
    private String otherName(String name) {
        return type.element(name.replace("\"", ""))
                .map(Element::zh)
                .map(zh -> '"' + zh + '"')
                .orElse(name);
    }

    /** The row as a line of JSON, without its end. */
    String line() {
        List<String> texts = new ArrayList<>();
        members.forEach(member -> texts.add(member[0] + ':' + member[1]));
        return '{' + String.join(",", texts) + '}';
    }
}
