package org.bidweave.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Extent;
import org.bidweave.directory.HeldSource;
import org.bidweave.directory.HoldsLess;
import org.jooq.exception.DataAccessException;

/// What the directory of a workspace holds, and a sentence for each file that cannot be read. Read from the files, without making an index.
public record DirectoryContents(List<HeldSource> sources, List<String> unreadable) {

    public DirectoryContents {
        sources = List.copyOf(sources);
        unreadable = List.copyOf(unreadable);
    }

    /// Registers, then lists, then files of grants.
    public static DirectoryContents of(Path workspace) {
        var paths = new DirectoryPaths(workspace.resolve("directory"));
        var sources = new ArrayList<HeldSource>();
        var unreadable = new ArrayList<String>();
        paths.ofOrganisations().forEach(file -> read(file, DirectoryContents::organisations, sources, unreadable));
        paths.ofGrants().forEach(file -> read(file, DirectoryContents::grants, sources, unreadable));
        return new DirectoryContents(sources, unreadable);
    }

    private static void read(Path file, Function<Path, HeldSource> reader, List<HeldSource> sources, List<String> unreadable) {
        try {
            sources.add(reader.apply(file));
        } catch (DataAccessException e) {
            unreadable.add("“" + file + "” cannot be read. Import what was in it again.");
        }
    }

    /// Throws [HoldsLess] where `coming` is less than the register or list that it would replace. One that cannot be read may be replaced.
    public static void requireNoLess(Path workspace, DirectoryPart part, Extent coming) {
        var path = new DirectoryPaths(workspace.resolve("directory")).of(part);
        if (Files.exists(path)) {
            compare(path, coming);
        }
    }

    private static void compare(Path path, Extent coming) {
        try (var file = DirectoryFile.open(path)) {
            HoldsLess.refuse(file.held(), file.extent(), coming);
        } catch (DataAccessException _) {
            // Reading it again is what this import is for.
        }
    }

    private static HeldSource organisations(Path path) {
        try (var file = DirectoryFile.open(path)) {
            return file.held();
        }
    }

    private static HeldSource grants(Path path) {
        try (var file = GrantsFile.open(path)) {
            return file.held();
        }
    }
}
