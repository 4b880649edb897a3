package org.fupin.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.junit.jupiter.api.Test;

/** The two packages of the county hold every core record of the standard between them. */
final class CoreRecordsTest {

    private static final Pattern RECORD = Pattern.compile("\"fupin:record\"\\s*:\\s*\"(\\w+)\"");

    @Test
    void everyCoreRecordHasATable() throws IOException {
        Set<String> held = new TreeSet<>();
        for (String name : List.of("county", "county-2020")) {
            String manifest = Files.readString(Path.of("data", name, "clean", "datapackage.json"));
            RECORD.matcher(manifest).results().map(found -> found.group(1)).forEach(held::add);
        }
        List<String> core = RecordTypes.all().stream()
                .filter(type -> type.info().tier().equals("core"))
                .filter(type -> type.info().part().isEmpty())
                .map(RecordType::name)
                .toList();
        assertThat(core).hasSizeGreaterThan(60);
        assertThat(held).containsAll(core);
    }
}
