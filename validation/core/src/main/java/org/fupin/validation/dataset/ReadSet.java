package org.fupin.validation.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule declares to read: {@code household(householdNo, groupName?), person(householdNo)}. */
final class ReadSet {

    private static final Pattern TABLE = Pattern.compile("\\s*([A-Za-z_]+)\\s*\\(([^()]*)\\)\\s*(,|$)");

    private final Map<String, List<String>> tables = new LinkedHashMap<>();
    private final Set<String> optional = new LinkedHashSet<>();
    private final RuleHeader header;

    private ReadSet(RuleHeader header) {
        this.header = header;
    }

    static ReadSet parse(RuleHeader header) {
        ReadSet reads = new ReadSet(header);
        reads.read(header.text("reads"));
        return reads;
    }

    Map<String, List<String>> tables() {
        return Collections.unmodifiableMap(tables);
    }

    Set<String> optional() {
        return Collections.unmodifiableSet(optional);
    }

    /** Makes sure that all tables and columns are there. */
    void check() {
        tables.forEach((table, names) -> {
            List<SqlColumn> known = DatasetTables.columns(table)
                    .orElseThrow(() -> header.fault("没有表 " + table, "there is no table " + table));
            for (String name : names) {
                if (known.stream().noneMatch(each -> each.name().equals(name))) {
                    throw header.fault("表 " + table + " 没有列 " + name, "table " + table + " has no column " + name);
                }
            }
        });
    }

    private void read(String text) {
        Matcher matcher = TABLE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at || (matcher.end() == text.length() && text.endsWith(","))) {
                throw header.fault("“reads”格式有误", "“reads” is not written table(column, …), table(…)");
            }
            table(matcher.group(1), matcher.group(2));
            at = matcher.end();
        }
    }

    private void table(String table, String columns) {
        List<String> names = new ArrayList<>();
        for (String part : columns.split(",", -1)) {
            String name = part.strip();
            boolean mayBeAbsent = name.endsWith("?");
            String column = mayBeAbsent ? name.substring(0, name.length() - 1) : name;
            names.add(column);
            if (mayBeAbsent) {
                optional.add(table + "." + column);
            }
        }
        if (tables.put(table, List.copyOf(names)) != null) {
            throw header.fault("“reads”重复表 " + table, "“reads” names the table " + table + " twice");
        }
    }
}
