package org.fupin.schemas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The code lists of the standard; each is read on first use. */
public final class CodeLists {

    private static final String INDEX = "list,zh,en,status,source,parent_list,note";
    private static final String CODES = "code,zh,en,parent,from,to,replaced_by,status,source";
    private static final Map<String, Lazy<CodeList>> LISTS = index();

    private CodeLists() {}

    /**
     * The list of this name.
     *
     * @param name for example {@code SEX}
     * @throws IllegalArgumentException if there is no such list
     */
    public static CodeList get(String name) {
        Lazy<CodeList> list = LISTS.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no such code list: " + name);
        }
        return list.get();
    }

    /** Whether there is a list of this name. */
    public static boolean exists(String name) {
        return LISTS.containsKey(name);
    }

    /** The names of all lists, in the order of {@code codes/index.csv}. */
    public static Set<String> names() {
        return LISTS.keySet();
    }

    private static Map<String, Lazy<CodeList>> index() {
        Map<String, Lazy<CodeList>> lists = new LinkedHashMap<>();
        for (List<String> row : Table.read("codes/index.csv", INDEX)) {
            CodeList.Entry entry = new CodeList.Entry(
                    row.get(0), row.get(1), row.get(2), CodeStatus.of(row.get(3)), row.get(4), row.get(5), row.get(6));
            lists.put(entry.name(), new Lazy<>(() -> load(entry)));
        }
        return Collections.unmodifiableMap(lists);
    }

    private static CodeList load(CodeList.Entry entry) {
        List<Code> codes = new ArrayList<>();
        for (List<String> row : Table.read("codes/" + entry.name() + ".csv", CODES)) {
            codes.add(new Code(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    text(row.get(3)),
                    date(row.get(4)),
                    date(row.get(5)),
                    text(row.get(6)),
                    CodeStatus.of(row.get(7)),
                    row.get(8)));
        }
        return new CodeList(entry, codes);
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
