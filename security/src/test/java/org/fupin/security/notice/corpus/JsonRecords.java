package org.fupin.security.notice.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes notices as JSON records, a line each. */
final class JsonRecords {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonRecords() {}

    static Rendered write(Sample sample, boolean lines) {
        List<String> records = new ArrayList<>();
        List<Rendered.Place> places = new ArrayList<>();
        for (Sample.Row row : sample.rows()) {
            ObjectNode record = MAPPER.createObjectNode();
            for (int i = 0; i < row.cells().size(); i++) {
                String name = i < sample.header().size() ? sample.header().get(i) : "field" + i;
                record.put(
                        name.isEmpty() || record.has(name) ? name + i : name,
                        row.cells().get(i));
            }
            records.add(MAPPER.writeValueAsString(record));
            int line = lines ? records.size() : records.size() + 1;
            places.add(new Rendered.Place(0, line, line));
        }
        String text = lines ? String.join("\n", records) : "[\n" + String.join(",\n", records) + "\n]\n";
        return new Rendered(lines ? "notice.ndjson" : "notice.json", text.getBytes(StandardCharsets.UTF_8), places);
    }
}
