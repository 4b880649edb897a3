package org.fupin.security.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.FaultPoint;
import org.fupin.security.internal.OwnerOnlyFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the writer of a log was when it last forced its file, so that opening a long log need not read it all. It is
 * written beside the log and proves nothing: verification never looks at it, and a writer that finds it torn reads the
 * whole log.
 *
 * @param log name of the log
 * @param suite its suite
 * @param size how many lines
 * @param offset where the next line begins in the file
 * @param head digest of the last line
 * @param nodes the Merkle tree's full subtrees
 */
record LogState(LogId log, CryptoSuite suite, long size, long offset, String head, List<byte[]> nodes) {

    private static final int LARGEST = 1 << 14;
    private static final JsonMapper JSON = JsonMapper.shared();

    static Path path(Path log) {
        return log.resolveSibling(log.getFileName() + ".state");
    }

    void write(Path file, FaultPoint faults) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("log", log.value());
        json.put("suite", suite.name());
        json.put("size", size);
        json.put("offset", offset);
        json.put("head", head);
        json.put("nodes", nodes.stream().map(HexFormat.of()::formatHex).toList());
        OwnerOnlyFiles.write(file, (JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8), faults);
    }

    /** Reads the state; empty when there is none, or none that makes sense. */
    static Optional<LogState> read(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(OwnerOnlyFiles.read(file, LARGEST));
            List<byte[]> nodes = new ArrayList<>();
            json.path("nodes").forEach(node -> nodes.add(HexFormat.of().parseHex(node.asString())));
            LogState state = new LogState(
                    new LogId(json.path("log").asString()),
                    CryptoSuite.valueOf(json.path("suite").asString()),
                    json.path("size").asLong(),
                    json.path("offset").asLong(),
                    json.path("head").asString(),
                    nodes);
            Chain.after(state);
            return state.size > 0 && state.offset > 0 ? Optional.of(state) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | SecurityRefusal e) {
            return Optional.empty();
        }
    }
}
