package org.fupin.examples.county;

import java.util.ArrayList;
import java.util.List;
import org.fupin.model.type.Element;
import org.fupin.model.type.ValueType;
import org.fupin.schemas.CodeList;

/** How headers and cells are spelt in a form. */
final class Spelling {

    private Spelling() {}

    static String header(Element element, Form form) {
        String term = element.zh();
        String national = element.info().national();
        return switch (form.headers()) {
            case NAME -> element.name();
            case TERM -> term;
            case SHORT -> term.endsWith("）") ? term.substring(0, term.indexOf('（')) : term;
            case NATIONAL -> national.isEmpty() ? term : national;
        };
    }

    /** The canonical value in the spelling of the form; what is no value of the element stays as it is. */
    static String cell(Element element, String value, Form form) {
        if (!form.labels() || value.isEmpty()) {
            return value;
        }
        if (element.type() == ValueType.BOOLEAN) {
            return value.equals("true") ? "是" : value.equals("false") ? "否" : value;
        }
        if (element.type() != ValueType.CODE && element.type() != ValueType.CODES) {
            return value;
        }
        List<String> labels = new ArrayList<>();
        for (String code : value.split(";")) {
            labels.add(label(element.codeList().orElseThrow(), code));
        }
        return String.join(";", labels);
    }

    /** The label, or the code where the label is no unambiguous name of it. */
    private static String label(CodeList list, String code) {
        return list.find(code)
                .map(found -> found.zh())
                .filter(label -> label.indexOf('、') < 0 && label.indexOf('，') < 0)
                .filter(label -> list.findLabel(label).size() == 1)
                .map(label -> list.name().equals("SEX") ? label.substring(0, 1) : label)
                .orElse(code);
    }
}
