package org.fupin.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.fupin.security.pack.PackageEntry;
import org.fupin.security.pack.PackageManifest;
import org.fupin.security.pack.PackageParty;
import org.fupin.security.pack.PackageSeries;

/** Writes what a package says of itself. */
final class ManifestText {

    private static final int SHOWN = 20;
    private static final int DIGITS = 16;

    private ManifestText() {}

    static void print(PackageManifest manifest, PrintWriter out) {
        line(out, "编号 id", manifest.packageId());
        line(out, "发送方 sender", party(manifest.sender()));
        manifest.recipients().forEach(each -> line(out, "接收方 receiver", party(each)));
        line(out, "时间 created", manifest.terms().created().toString());
        line(out, "用途 purpose", manifest.terms().purpose());
        line(out, "套件 suite", manifest.suite() + " · " + manifest.signature().text());
        line(out, "配置 profile", manifest.terms().profile());
        if (manifest.terms().label() != null) {
            line(out, "标签 label", manifest.terms().label());
        }
        PackageSeries series = manifest.terms().series();
        if (series != null) {
            line(out, "系列 series", series.name() + " #" + series.number());
        }
        line(
                out,
                "文件 files",
                manifest.entries().size() + " · " + String.format(Locale.ROOT, "%,d", manifest.plainSize()) + " B");
        manifest.entries().stream().limit(SHOWN).forEach(entry -> entry(entry, out));
        if (manifest.entries().size() > SHOWN) {
            out.println("    … +" + (manifest.entries().size() - SHOWN));
        }
    }

    private static void entry(PackageEntry entry, PrintWriter out) {
        out.printf(Locale.ROOT, "    %-40s %,15d B%n", entry.path(), entry.plainSize());
    }

    private static String party(PackageParty party) {
        String digest = party.certificate().substring(0, DIGITS) + "…";
        return party.name().isEmpty() ? digest : party.name() + " (" + digest + ")";
    }

    private static void line(PrintWriter out, String name, String value) {
        out.println("  " + name + ": " + value);
    }
}
