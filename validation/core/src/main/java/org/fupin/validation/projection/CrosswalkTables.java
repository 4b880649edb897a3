package org.fupin.validation.projection;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.Crosswalks;

/** The field codes of the national poverty register and the items of the county form, by record and element. */
public final class CrosswalkTables implements Projection {

    private static final String COUNTY_FORM = "county-form";
    private static final Pattern ITEM = Pattern.compile("C[0-9]+");
    private static final String HEADER = "system,code,record,element,note,confidence\n";

    @Override
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        for (String system : new String[] {Crosswalks.POVERTY_REGISTER, COUNTY_FORM}) {
            StringBuilder table = new StringBuilder(HEADER);
            for (RecordType type : Pivot.types()) {
                type.elements().stream()
                        .filter(element -> system.equals(system(element)))
                        .forEach(element -> table.append(line(system, type, element)));
            }
            files.put("crosswalks/" + system + ".csv", table.toString());
        }
        return files;
    }

    private static String system(Element element) {
        String code = element.info().national();
        return code.isEmpty() ? "" : ITEM.matcher(code).matches() ? COUNTY_FORM : Crosswalks.POVERTY_REGISTER;
    }

    private static String line(String system, RecordType type, Element element) {
        return Csv.line(
                system,
                element.info().national(),
                type.name(),
                element.name(),
                element.zh(),
                element.info().confidence().name().toLowerCase(Locale.ROOT));
    }
}
