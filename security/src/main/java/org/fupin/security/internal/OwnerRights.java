package org.fupin.security.internal;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fupin.security.SecurityRefusal;

/** Rights for the owner alone: mode 0600 or 0700 where the file system is POSIX, one access entry where it has lists. */
final class OwnerRights {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final int WORLD_WRITABLE = 0002;
    private static final int STICKY = 01000;

    private OwnerRights() {}

    /** Returns the attribute with which a new file is created, so that it is never open to others, not even briefly. */
    static FileAttribute<?> forFile(Path path) throws IOException {
        return forNew(path, FILE);
    }

    /** Returns the attribute with which a new directory is created. */
    static FileAttribute<?> forDirectory(Path path) throws IOException {
        return forNew(path, DIRECTORY);
    }

    private static FileAttribute<?> forNew(Path path, Set<PosixFilePermission> mode) throws IOException {
        FileSystem system = path.getFileSystem();
        if (system.supportedFileAttributeViews().contains("posix")) {
            return PosixFilePermissions.asFileAttribute(mode);
        }
        if (system.supportedFileAttributeViews().contains("acl")) {
            UserPrincipal owner =
                    system.getUserPrincipalLookupService().lookupPrincipalByName(System.getProperty("user.name"));
            return new AclAttribute(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(owner)
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
        throw unsafe(path);
    }

    /** Makes sure that nobody but the owner can read or change the file. */
    static void require(Path path) throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix != null) {
            if (!DIRECTORY.containsAll(posix.readAttributes().permissions())) {
                throw unsafe(path);
            }
            return;
        }
        AclFileAttributeView acl =
                Files.getFileAttributeView(path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (acl == null || !acl.getAcl().stream().allMatch(entry -> harmless(entry, acl))) {
            throw unsafe(path);
        }
    }

    private static boolean harmless(AclEntry entry, AclFileAttributeView acl) {
        try {
            return entry.type() != AclEntryType.ALLOW || entry.principal().equals(acl.getOwner());
        } catch (IOException e) {
            return false;
        }
    }

    /** Makes sure that the directory is not one where anybody can replace anybody's files. */
    static void requireDirectory(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            int mode = (Integer) Files.getAttribute(directory, "unix:mode");
            if ((mode & WORLD_WRITABLE) != 0 && (mode & STICKY) == 0) {
                throw unsafe(directory);
            }
        }
    }

    static SecurityRefusal unsafe(Path path) {
        return new SecurityRefusal(SecurityRefusal.Code.UNSAFE_FILE, path.toString());
    }

    private record AclAttribute(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
        @Override
        public String name() {
            return "acl:acl";
        }
    }
}
