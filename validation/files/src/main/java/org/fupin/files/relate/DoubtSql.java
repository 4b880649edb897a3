package org.fupin.files.relate;

import java.util.List;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.DepartmentRule.Match;

/** The queries that tell of whom a row in breach speaks, and how that person was matched with a feed. */
final class DoubtSql {

    private static final String PERSON = """
            , holder AS (
                SELECT s.seq, p.householdNo, p.personNo, substring(p.certificateNo, 1, 18) AS number, p.name, p.birthDate,
                       p.divisionCode, row_number() OVER (PARTITION BY s.seq
                           ORDER BY CASE WHEN coalesce(p.dataYear, 0) = coalesce(s.dataYear, 0) THEN 0 ELSE 1 END,
                                    CASE WHEN p.memberStatus = '1' THEN 0 ELSE 1 END, p.dataYear DESC, p.rowId) AS nth
                FROM (SELECT s.seq, s.dataYear, p.rowId FROM subject s JOIN person p ON p.personNo = s.personNo
                      UNION
                      SELECT s.seq, s.dataYear, p.rowId FROM subject s
                      JOIN person p ON substring(p.certificateNo, 1, 18) = s.number AND s.personNo IS NULL) AS s
                JOIN person p ON p.rowId = s.rowId
            ), head AS (
                SELECT s.seq, substring(h.headCertificateNo, 1, 18) AS number,
                       row_number() OVER (PARTITION BY s.seq
                           ORDER BY CASE WHEN coalesce(h.dataYear, 0) = coalesce(s.dataYear, 0) THEN 0 ELSE 1 END,
                                    h.dataYear DESC, h.rowId) AS nth
                FROM subject s JOIN household h ON h.householdNo = s.householdNo
                WHERE s.number IS NULL AND s.personNo IS NULL
            ), known AS (
                SELECT s.seq, coalesce(s.householdNo, p.householdNo) AS householdNo,
                       coalesce(s.personNo, CASE WHEN s.ofPerson THEN p.personNo END) AS personNo,
                       coalesce(s.number, p.number, h.number) AS number, coalesce(p.name, s.name) AS name, p.birthDate,
                       s.registerValue, s.feedValue, s.dataYear, coalesce(s.divisionCode, p.divisionCode) AS divisionCode
                FROM subject s
                LEFT JOIN holder p ON p.seq = s.seq AND p.nth = 1
                LEFT JOIN head h ON h.seq = s.seq AND h.nth = 1
            )""";

    private static final String MEMBERS = """
            , sought AS (
                SELECT k.seq, substring(p.certificateNo, 1, 18) AS number, p.name, p.birthDate
                FROM known k
                JOIN person p ON p.householdNo = k.householdNo AND coalesce(p.dataYear, 0) = coalesce(k.dataYear, 0)
                WHERE p.memberStatus = '1'
            )""";

    private static final String SELF = ", sought AS (SELECT seq, number, name, birthDate FROM known)";

    private DoubtSql() {}

    /** The doubts of a rule about rows of that type, in the order in which they were noted in the table. */
    static String doubts(String noted, RecordType rows, RecordType feed, Match match) {
        String all = "WITH subject AS (" + subject(noted, rows) + ")" + PERSON;
        String rest = "householdNo, personNo, registerValue, feedValue, dataYear, divisionCode";
        if (match == Match.FOUND || match == Match.UNKNOWN) {
            return all + " SELECT " + (match == Match.FOUND ? "'1'" : "'4'") + " AS matchState, " + rest
                    + " FROM known ORDER BY seq";
        }
        return all + (match == Match.HOUSEHOLD ? MEMBERS : SELF) + ", state AS (SELECT n.seq, min(" + state(feed)
                + ") AS matchState FROM sought n GROUP BY n.seq) SELECT coalesce(t.matchState, '4') AS matchState, " + rest
                + " FROM known k LEFT JOIN state t ON t.seq = k.seq ORDER BY k.seq";
    }

    private static String subject(String noted, RecordType rows) {
        boolean feed = Identities.ofFeed(rows.name());
        boolean ofHousehold = rows.name().equals("household") || rows.element("personNo").isEmpty() && number(rows).isEmpty();
        return "SELECT d.seq, coalesce(nullif(d.householdNo, ''), " + own(rows, "householdNo") + ") AS householdNo, "
                + own(rows, "personNo") + " AS personNo, "
                + number(rows).stream()
                        .map(name -> "substring(r." + name + ", 1, 18)")
                        .findFirst()
                        .orElse("CAST(NULL AS VARCHAR)")
                + " AS number, " + (feed ? "CAST(NULL AS VARCHAR)" : name(rows)) + " AS name, " + !ofHousehold
                + " AS ofPerson, d.registerValue, d.feedValue, r.dataYear, r.divisionCode FROM " + noted + " d JOIN "
                + rows.name() + " r ON r.rowId = d.row";
    }

    private static String own(RecordType rows, String name) {
        return rows.element(name).isPresent() ? "r." + name : "CAST(NULL AS VARCHAR)";
    }

    private static String name(RecordType rows) {
        return List.of("name", "headName", "recipientName").stream()
                .filter(name -> rows.element(name).isPresent())
                .findFirst()
                .map(name -> "r." + name)
                .orElse("CAST(NULL AS VARCHAR)");
    }

    /** The column of the number by which a row of the type names a person; the first when there are several. */
    static List<String> number(RecordType rows) {
        return rows.elements().stream()
                .filter(element -> element.constraint(Certificate.class).isPresent())
                .map(Element::name)
                .limit(1)
                .toList();
    }

    private static String state(RecordType feed) {
        String number = "substring(f." + number(feed).get(0) + ", 1, 18)";
        String found = "EXISTS (SELECT 1 FROM " + feed.name() + " f WHERE " + number + " = n.number)";
        if (feed.element("name").isEmpty()) {
            return "CASE WHEN " + found + " THEN '1' ELSE '4' END";
        }
        String same = "EXISTS (SELECT 1 FROM " + feed.name() + " f WHERE " + number
                + " = n.number AND trim(f.name) = trim(n.name))";
        String born = feed.element("birthDate").isEmpty()
                ? ""
                : " WHEN EXISTS (SELECT 1 FROM " + feed.name()
                        + " f WHERE f.birthDate = n.birthDate AND trim(f.name) = trim(n.name)) THEN '3'";
        return "CASE WHEN " + found + " THEN CASE WHEN n.name IS NULL OR " + same + " THEN '1' ELSE '2' END" + born
                + " ELSE '4' END";
    }

    /** How many rows of the feed are of somebody in the register. */
    static String matched(RecordType feed) {
        return "SELECT count(*) FROM " + feed.name() + " f WHERE " + found("f." + number(feed).get(0));
    }

    private static String found(String number) {
        return "substring(" + number + ", 1, 18) IN (SELECT substring(certificateNo, 1, 18) FROM person"
                + " WHERE certificateNo IS NOT NULL UNION SELECT substring(headCertificateNo, 1, 18) FROM household"
                + " WHERE headCertificateNo IS NOT NULL)";
    }

    /** The row of a valid member whom the feed knows; of another one when it knows none. */
    static String compared(RecordType feed) {
        return "SELECT p.rowId FROM person p WHERE p.memberStatus = '1' AND p.householdNo IS NOT NULL"
                + " AND p.certificateNo IS NOT NULL ORDER BY CASE WHEN substring(p.certificateNo, 1, 18) IN"
                + " (SELECT substring(" + number(feed).get(0) + ", 1, 18) FROM " + feed.name() + ") THEN 0 ELSE 1 END,"
                + " p.householdNo, p.personNo, p.rowId LIMIT 1";
    }
}
