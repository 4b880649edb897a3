package org.fupin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small submissions; the household is invented and its head was born in 1880. */
final class Samples {

    static final String IDENTITY = "440524188001010014";
    static final String HEADER =
            "householdNo,headName,headCertificateType,headCertificateNo,villageCode,identificationStandard,"
                    + "householdAttribute,mainCause,povertyStatus,identifiedDate,identifiedYear,exitYear,memberCount\n";
    static final String GOOD = row("5201020001", "0", "");
    /** Exited, with no year of exit: breaks HHD-R-014. */
    static final String BAD = row("5201020002", "1", "");

    private Samples() {}

    static String row(String householdNo, String status, String exitYear) {
        return householdNo + ",张测试,01," + IDENTITY + ",520102100201,1,01,1," + status + ",2014-05-01,2014," + exitYear
                + ",3\n";
    }

    static Path text(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    static Path good(Path folder) throws IOException {
        return text(folder, "good.csv", HEADER + GOOD);
    }

    static Path bad(Path folder) throws IOException {
        return text(folder, "bad.csv", HEADER + GOOD + BAD);
    }

    static Path zip(Path folder, String content) throws IOException {
        Path file = folder.resolve("package.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("household.csv"));
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    static Path workbook(Path folder) throws IOException {
        Path file = folder.resolve("户.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("贫困户");
            String[] lines = (HEADER + GOOD + BAD).split("\n", -1);
            for (int r = 0; r < lines.length; r++) {
                String[] cells = lines[r].split(",", -1);
                for (int c = 0; c < cells.length; c++) {
                    sheet.value(r, c, cells[c]);
                }
            }
        }
        return file;
    }
}
