package org.fupin.security.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for canaries in bytes and files. */
final class CanaryScanner {

    /**
     * A form of a value.
     *
     * @param name which canary's which value in which form
     * @param bytes what it looks like, as ISO 8859-1
     */
    private record Form(String name, String bytes) {}

    private final List<Form> forms = new ArrayList<>();

    CanaryScanner(Collection<Canary> canaries) {
        for (Canary canary : canaries) {
            add(canary.name(), canary.values());
            add(canary.name(), canary.hidden());
        }
    }

    private void add(String canary, Map<String, String> values) {
        values.forEach((kind, value) -> CanaryForms.of(value)
                .forEach((form, bytes) -> forms.add(new Form(canary + " " + kind + " " + form, bytes))));
    }

    /** What was found, each with the place; empty when nothing was. */
    List<String> scan(String place, byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        Set<String> found = new LinkedHashSet<>();
        for (Form form : forms) {
            if (text.contains(form.bytes)) {
                found.add(place + ": " + form.name);
            }
        }
        return List.copyOf(found);
    }

    /** The same for the names and contents of all files below a directory, but for some directories. */
    List<String> scan(Path directory, Set<Path> except) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> except.stream().noneMatch(path::startsWith))
                    .toList()) {
                found.addAll(
                        scan("name of " + file, file.getFileName().toString().getBytes(StandardCharsets.UTF_8)));
                if (Files.isRegularFile(file)) {
                    found.addAll(scan(directory.relativize(file).toString(), Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
