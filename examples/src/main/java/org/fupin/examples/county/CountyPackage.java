package org.fupin.examples.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the example county: a package without faults, the same with planted defects, and the list of the defects.
 * The same arguments give the same files.
 */
public final class CountyPackage {

    /** The seed of the committed packages. */
    public static final long SEED = 2018;

    private CountyPackage() {}

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
        PackageWriter clean = new PackageWriter(CountyMaker.make(SEED).data);
        for (Form form : FeedForms.every()) {
            clean.add(clean.sheet(form));
        }
        clean.add(clean.sheet(Form.EXCHANGED));
        clean.write(output.resolve("clean"));
        defects(output);
    }

    private static void defects(Path output) throws IOException {
        County county = CountyMaker.make(SEED);
        Planter planter = FormDefects.values(county);
        FormDefects forms = new FormDefects(planter);
        PackageWriter writer = new PackageWriter(county.data);
        List<Sheet> sheets = new ArrayList<>();
        FeedForms.every().forEach(form -> sheets.add(add(writer, forms, form)));
        forms.exchangeFiles(county.data);
        sheets.add(add(writer, forms, Form.EXCHANGED));
        forms.manifest(writer);
        writer.write(output.resolve("defects"));
        Files.writeString(output.resolve("defects-truth.csv"), Truth.csv(planter.defects(), sheets));
    }

    private static Sheet add(PackageWriter writer, FormDefects forms, Form form) {
        Sheet sheet = writer.sheet(form);
        forms.apply(sheet);
        writer.add(sheet);
        return sheet;
    }
}
