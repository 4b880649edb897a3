package org.fupin.files.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.files.read.RawRow;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Crosswalks;

/** Reads what the rows above a header say of the whole table: the year, the division, who reports and when. */
final class TitleRows {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年(?:度|(?![0-9]{1,2}月))");
    private static final Pattern PAIR = Pattern.compile("([^:：]{2,20})[:：]\\s*(.*)");
    private static final Pattern UNIT = Pattern.compile("(?:金额|计量)?单位[:：](万元|千元|亿元|百元)");
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("年度", "dataYear"),
            Map.entry("年份", "dataYear"),
            Map.entry("区划代码", "divisionCode"),
            Map.entry("行政区划", "divisionName"),
            Map.entry("填报单位", "reportingOrgName"),
            Map.entry("填表单位", "reportingOrgName"),
            Map.entry("上报单位", "reportingOrgName"),
            Map.entry("统一社会信用代码", "reportingOrgCode"),
            Map.entry("单位代码", "reportingOrgCode"),
            Map.entry("填报时间", "reportedAt"),
            Map.entry("填报日期", "reportedAt"),
            Map.entry("报送日期", "reportedAt"),
            Map.entry("填表日期", "reportedAt"));

    private final HeaderNames names = new HeaderNames(RecordTypes.header(), Map.of(), Crosswalks.POVERTY_REGISTER);
    private final Map<String, String> constants = new LinkedHashMap<>();
    private String unit = "";

    TitleRows(List<RawRow> rows) {
        for (RawRow row : rows) {
            if (!row.broken()) {
                read(row);
            }
        }
    }

    /** Values of common header elements, by canonical name. */
    Map<String, String> constants() {
        return constants;
    }

    /** The unit that a title sets for all amounts, when it is not the yuan of the standard; empty otherwise. */
    String unit() {
        return unit;
    }

    private void read(RawRow row) {
        String waiting = "";
        for (int cell = 0; cell < row.size(); cell++) {
            String text = row.text(cell).strip();
            if (text.isEmpty()) {
                continue;
            }
            if (!waiting.isEmpty()) {
                constants.putIfAbsent(waiting, text);
                waiting = "";
                continue;
            }
            waiting = cell(text);
        }
    }

    /** Reads one cell; the element whose value the next cell must hold, empty when there is none. */
    private String cell(String text) {
        Matcher matched = UNIT.matcher(text.replaceAll("\\s", ""));
        if (matched.find()) {
            unit = matched.group(1);
        }
        String waiting = "";
        for (String part : text.split("[\\s　;；]{2,}|[;；]")) {
            Matcher pair = PAIR.matcher(part.strip());
            if (pair.matches()) {
                waiting = pair(element(pair.group(1)), pair.group(2).strip());
            } else {
                waiting = element(part);
            }
        }
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            constants.putIfAbsent("dataYear", year.group(1));
        }
        return waiting;
    }

    private String pair(String element, String value) {
        if (!element.isEmpty() && !value.isEmpty()) {
            constants.putIfAbsent(element, value);
            return "";
        }
        return element;
    }

    private String element(String label) {
        String plain = HeaderText.plain(label);
        String told = LABELS.get(plain);
        if (told != null) {
            return told;
        }
        var found = names.find(plain);
        return found.size() == 1 ? found.iterator().next().name() : "";
    }
}
