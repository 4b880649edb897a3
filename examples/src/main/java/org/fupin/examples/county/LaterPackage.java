package org.fupin.examples.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Generates the smaller package of the same county two years later, for the records that exist from 2020 on. */
public final class LaterPackage {

    private LaterPackage() {}

    /**
     * Writes {@code clean/}, {@code defects/} and {@code defects-truth.csv}.
     *
     * @param args the output directory
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("give the output directory, and nothing else");
        }
        write(Path.of(args[0]));
    }

    /**
     * Writes the packages into the directory.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path output) throws IOException {
        write(LaterCounty.make(CountyPackage.SEED), output.resolve("clean"));
        County county = LaterCounty.make(CountyPackage.SEED);
        Planter planter = new Planter(county);
        new LaterDefects(planter).plant();
        List<Sheet> sheets = write(county, output.resolve("defects"));
        Files.writeString(output.resolve("defects-truth.csv"), Truth.csv(planter.defects(), sheets));
    }

    private static List<Sheet> write(County county, Path directory) throws IOException {
        PackageWriter writer = new PackageWriter(county.data, Edition.LATER);
        List<Sheet> sheets = new ArrayList<>();
        LaterForms.all().forEach(form -> sheets.add(add(writer, form)));
        sheets.add(add(writer, Form.EXCHANGED.of(List.of(LaterCounty.YEAR))));
        writer.write(directory);
        return sheets;
    }

    private static Sheet add(PackageWriter writer, Form form) {
        Sheet sheet = writer.sheet(form);
        writer.add(sheet);
        return sheet;
    }
}
