package org.fupin.security.notice;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.GateFinding;
import org.fupin.security.notice.finding.Spot;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report as JSON, for the upload hook of a portal. It holds no value of a person. */
public final class GateJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private GateJson() {}

    /**
     * The report as one JSON document: verdict, channel and, for each file, verdict, format, counts and findings with code,
     * severity, place, candidates and message in both languages.
     */
    public static String write(GateReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("verdict", lower(report.verdict()));
        root.put("channel", report.channel().id());
        root.put("unreadable", report.unreadable());
        ArrayNode files = root.putArray("files");
        GateText zh = new GateText(Locale.CHINESE);
        GateText en = new GateText(Locale.ENGLISH);
        for (CheckedFile file : report.files()) {
            ObjectNode node = files.addObject();
            node.put("file", file.name());
            node.put("format", lower(file.format()));
            node.put("verdict", lower(file.verdict()));
            node.put("rows", file.rows());
            ObjectNode counts = node.putObject("counts");
            for (Map.Entry<FindingKind, Long> count : new TreeMap<>(file.counts()).entrySet()) {
                counts.put(count.getKey().code(), count.getValue());
            }
            ArrayNode findings = node.putArray("findings");
            for (GateFinding finding : file.findings()) {
                finding(findings.addObject(), finding);
                ObjectNode last = (ObjectNode) findings.get(findings.size() - 1);
                last.put("zh", zh.line(file, finding));
                last.put("en", en.line(file, finding));
            }
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void finding(ObjectNode node, GateFinding finding) {
        node.put("code", finding.kind().code());
        node.put("kind", lower(finding.kind()));
        node.put("severity", lower(finding.severity()));
        Spot spot = finding.spot();
        if (!spot.part().isEmpty()) {
            node.put("part", spot.part());
        }
        number(node, "page", spot.page());
        number(node, spot.cell() ? "row" : "line", spot.line());
        number(node, "column", spot.column());
        if (!spot.address().isEmpty()) {
            node.put("cell", spot.address());
        }
        if (spot.hidden()) {
            node.put("hidden", true);
        }
        if (finding.candidates() > 0) {
            node.put("candidates", finding.candidates());
        }
        node.put("rows", finding.rows());
    }

    private static void number(ObjectNode node, String name, int value) {
        if (value > 0) {
            node.put(name, value);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
