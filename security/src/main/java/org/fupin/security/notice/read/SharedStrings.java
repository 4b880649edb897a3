package org.fupin.security.notice.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the cells of a workbook share.
 *
 * @param texts the texts by number
 */
record SharedStrings(List<String> texts) {

    static SharedStrings of(byte @Nullable [] part, Budget budget) throws IOException {
        List<String> texts = new ArrayList<>();
        if (part == null) {
            return new SharedStrings(texts);
        }
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        try (XmlInput xml = XmlInput.open(part, budget)) {
            for (int event = xml.next(); event >= 0; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inText = xml.name().equals("t");
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inText = false;
                    if (xml.name().equals("si")) {
                        texts.add(text.toString());
                        text.setLength(0);
                        budget.cells(1);
                    }
                } else if (inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
                    text.append(xml.text());
                }
            }
        }
        return new SharedStrings(texts);
    }

    /** The text of that number, empty if there is none. */
    String get(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
