package org.fupin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks into all files of a folder, again and again, for values that must not be there, in the encodings of the trade. */
final class DiskWatch {

    private static final int MOST = 64 << 20;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE);

    private final Path folder;
    private final List<String> needles;
    private final Set<String> shown = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    DiskWatch(Path folder, List<String> values) {
        this.folder = folder;
        this.needles = values.stream()
                .flatMap(value -> ENCODINGS.stream().map(encoding -> latin(value.getBytes(encoding))))
                .distinct()
                .toList();
    }

    /** Bytes as text in which each character is one byte. */
    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Looks until the process has ended, and once more. */
    int until(Process process) throws InterruptedException {
        while (process.isAlive()) {
            look();
            Thread.sleep(2);
        }
        look();
        return process.waitFor();
    }

    void look() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(this::look);
        } catch (IOException | UncheckedIOException gone) {
            return;
        }
    }

    private void look(Path file) {
        String name = folder.relativize(file).toString();
        // the native library of the database is a megabyte-sized file without data
        if (name.contains("libduckdb")) {
            seen.add(name);
            return;
        }
        try {
            if (Files.size(file) > MOST) {
                return;
            }
            String text = latin(Files.readAllBytes(file));
            seen.add(name);
            needles.stream().filter(text::contains).forEach(value -> shown.add(name));
        } catch (IOException gone) {
            seen.add(name);
        }
    }

    /** Names of files that showed a value. */
    Set<String> shown() {
        return shown;
    }

    /** Names of the files that were there at any time. */
    Set<String> seen() {
        return seen;
    }
}
