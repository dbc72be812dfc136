package org.bidweave.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Held;
import org.bidweave.directory.HeldGrantFile;
import org.bidweave.directory.HeldSource;
import org.bidweave.directory.Register;

/// The files of the directory: one for each register, for each list of the user's own, and for each file of grants.
record DirectoryPaths(Path folder) {

    private static final String NEXT = "-next" + H2Database.SUFFIX;
    private static final String LIST = "list-";
    private static final String GRANTS = "grants-";
    private static final int LONGEST = 60;

    Path of(DirectoryPart part) {
        return part.list().isEmpty() ? of(part.register()) : named(LIST, part.list());
    }

    private Path of(Register register) {
        return folder.resolve(register.name().toLowerCase(Locale.ROOT).replace('_', '-') + H2Database.SUFFIX);
    }

    Path of(HeldSource source) {
        return switch (source) {
            case Held held -> of(held.part());
            case HeldGrantFile grants -> ofGrants(grants.file());
        };
    }

    Path ofGrants(String file) {
        return named(GRANTS, file);
    }

    /// The files of grants that are there.
    List<Path> ofGrants() {
        return all(GRANTS);
    }

    /// Names may differ in what a file's name cannot hold, so a number made of all of it is added.
    private Path named(String kind, String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("[^a-z0-9]+", "-");
        return folder.resolve(kind + slug.substring(0, Math.min(slug.length(), LONGEST)) + "-" + Integer.toHexString(plain.hashCode()) + H2Database.SUFFIX);
    }

    /// Where the file that is to take its place is written.
    static Path next(Path file) {
        var name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.length() - H2Database.SUFFIX.length()) + NEXT);
    }

    /// The new file, which is whole, in the place of the old one.
    static void takePlace(Path next, Path file) throws IOException {
        Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /// The files of organisations that are there, registers first.
    List<Path> ofOrganisations() {
        return ofOrganisations(Stream.empty()).toList();
    }

    /// The same after `next` has taken the place of `file`.
    List<Path> ofOrganisations(Path file, Path next) {
        return ofOrganisations(Stream.of(file)).map(each -> each.equals(file) ? next : each).toList();
    }

    private Stream<Path> ofOrganisations(Stream<Path> coming) {
        var there = Stream.concat(Stream.concat(Arrays.stream(Register.values()).map(this::of).filter(Files::exists), all(LIST).stream()), coming)
                .distinct().toList();
        var registers = Arrays.stream(Register.values()).map(this::of).toList();
        return Stream.concat(registers.stream().filter(there::contains), there.stream().filter(file -> !registers.contains(file)).sorted());
    }

    private List<Path> all(String kind) {
        return named().stream().filter(file -> {
            var name = String.valueOf(file.getFileName());
            return name.startsWith(kind) && name.endsWith(H2Database.SUFFIX) && !name.endsWith(NEXT);
        }).toList();
    }

    private List<Path> named() {
        return all(folder);
    }

    /// What lies in the folder; nothing where there is none.
    static List<Path> all(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What to say of a file of organisations that cannot be read.
    String unreadable(Path file) {
        var end = " in " + folder + " cannot be read. Your bids are not touched by this. Import the ";
        return Arrays.stream(Register.values()).filter(register -> of(DirectoryPart.of(register)).equals(file)).findFirst()
                .map(register -> "The register of the " + register.keeper() + end + "register again.")
                .orElseGet(() -> "“" + file.getFileName() + "”, a list of your own," + end + "list again.");
    }

    /// Removes what an import that was killed left behind.
    void clean() {
        for (var file : named()) {
            try {
                if (String.valueOf(file.getFileName()).endsWith(NEXT)) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new StorageFailure("“" + file + "”, left by an import that was broken off, cannot be removed. "
                        + "The directory is as it was. Remove it, and import again.", e);
            }
        }
    }
}
