package org.fupin.validation.projection;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.CodeList;
import org.fupin.validation.rule.PolicyBasis;

/** The data dictionary: {@code dictionary/records.csv} and a CSV of the elements of each record type. */
public final class DictionaryTables implements Projection {

    @Override
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        StringBuilder records = new StringBuilder("code,name,zh,en,group,tier,key,period,reporter,elements\n");
        for (RecordType type : Pivot.types()) {
            records.append(Csv.line(
                    type.code(),
                    type.name(),
                    type.zh(),
                    type.en(),
                    type.group().code(),
                    type.info().tier(),
                    String.join("+", type.key()),
                    type.info().period(),
                    type.info().reporter(),
                    String.valueOf(type.elements().size())));
            files.put("dictionary/" + type.name() + ".csv", elements(type));
        }
        files.put("dictionary/records.csv", records.toString());
        return files;
    }

    private static String elements(RecordType type) {
        StringBuilder text = new StringBuilder(
                "code,name,zh,en,type,unit,list,required,national,sensitive,references,source,confidence,note\n");
        for (Element element : type.elements()) {
            text.append(Csv.line(
                    element.code(),
                    element.name(),
                    element.zh(),
                    element.en(),
                    Shapes.of(element),
                    element.info().unit(),
                    element.codeList().map(CodeList::name).orElse(""),
                    demand(element),
                    element.info().national(),
                    element.sensitive() == null
                            ? ""
                            : element.sensitive().name().toLowerCase(Locale.ROOT),
                    referenced(element),
                    PolicyBasis.shown(element.info().source()),
                    element.info().confidence().name().toLowerCase(Locale.ROOT),
                    PolicyBasis.shown(element.info().note())));
        }
        return text.toString();
    }

    private static String demand(Element element) {
        if (element.required()) {
            return "R";
        }
        return element.info().conditional() ? "C" : "O";
    }

    private static String referenced(Element element) {
        Class<?> target = element.references();
        List<RecordType> types = target == null
                ? List.of()
                : RecordTypes.all().stream()
                        .filter(type -> type.javaType() == target)
                        .toList();
        return types.isEmpty() ? "" : types.get(0).name();
    }
}
