package org.fupin.files.read;

import java.util.Map;

/**
 * What the {@code datapackage.json} of a package says.
 *
 * @param path path of the manifest inside the package, empty when there is none
 * @param resources the files it names, by path inside the package
 */
record Manifest(String path, Map<String, ManifestResource> resources) {

    static final String FILE = "datapackage.json";

    static final Manifest NONE = new Manifest("", Map.of());
}
