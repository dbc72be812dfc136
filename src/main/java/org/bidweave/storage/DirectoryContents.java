package org.bidweave.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bidweave.directory.HeldSource;
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
