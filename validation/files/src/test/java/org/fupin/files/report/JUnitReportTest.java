package org.fupin.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

final class JUnitReportTest {

    private final JUnitReport renderer = new JUnitReport();

    @Test
    void writesTheSameAsBefore() throws IOException {
        Golden.check("report.junit.xml", Golden.render(renderer, SampleReport.report(), Language.ZH));
    }

    @Test
    void countsWhatItHolds() throws Exception {
        Element root = parse(Golden.render(renderer, SampleReport.report(), Language.EN));
        NodeList suites = root.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(3);
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
            assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
        }
        assertThat(count(root, "failure")).isEqualTo("3");
    }

    @Test
    void staysWellFormedWhateverTheTextsHold() throws Exception {
        Element root = parse(Golden.render(renderer, Hostile.report(), Language.EN));
        assertThat(((Element) root.getElementsByTagName("failure").item(0)).getTextContent())
                .contains("</script>", "]]>", "𠮷", "␀", "␛");
        assertThat(count(root, "error")).isEqualTo("1");
    }

    private static String count(Element element, String name) {
        return Integer.toString(element.getElementsByTagName(name).getLength());
    }

    private static Element parse(String xml) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
