package org.fupin.files.relate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** The embedded database: in memory, with a temporary folder of its own, without network and without other files. */
final class Database implements AutoCloseable {

    private final Path folder;
    private final DuckDBConnection connection;

    private Database(Path folder, DuckDBConnection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    static Database open(RelationSettings settings) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(settings.folder(), "fupin-");
        try {
            var connection = new DuckDBDriver().connect("jdbc:duckdb:", properties(settings, folder));
            Database database = new Database(folder, (DuckDBConnection) connection);
            // as a property of the connection this setting is read but not kept to
            database.execute("SET max_temp_directory_size = '" + kibibytes(settings.spill()) + "'");
            return database;
        } catch (SQLException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** From here on no query reaches a file or changes a setting, whatever a profile's rule says. */
    void seal() throws SQLException {
        execute("SET enable_external_access = false");
        execute("SET lock_configuration = true");
    }

    @Override
    public void close() throws IOException, SQLException {
        try {
            connection.close();
        } finally {
            delete(folder);
        }
    }

    private static Properties properties(RelationSettings settings, Path folder) {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", kibibytes(settings.memory()));
        properties.setProperty("threads", String.valueOf(settings.threads()));
        properties.setProperty("temp_directory", folder.toString());
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("preserve_insertion_order", "false");
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        // What spills holds personal values, so it is encrypted with a key that lives in memory only. The built-in
        // cipher draws that key from a weaker source than the loadable one, which would have to come over the network.
        properties.setProperty("temp_file_encryption", "true");
        properties.setProperty("force_mbedtls_unsafe", "true");
        return properties;
    }

    private static String kibibytes(long bytes) {
        return bytes / 1024 + "KiB";
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> found = Files.walk(folder)) {
            paths = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
