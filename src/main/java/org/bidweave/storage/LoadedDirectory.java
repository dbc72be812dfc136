package org.bidweave.storage;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.bidweave.directory.DirectoryIndex;
import org.bidweave.directory.Held;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.places.UkPlaces;

/// The registers' open files and the index over all of them, whose numbers run on from file to file.
record LoadedDirectory(DirectoryIndex index, List<DirectoryFile> files) {

    /// The index of these files together.
    static DirectoryIndex index(List<Path> paths, UkPlaces places) {
        var maker = new DirectoryIndex.Maker(places);
        for (var path : paths) {
            try (var file = DirectoryFile.open(path)) {
                file.addTo(maker);
            }
        }
        return maker.make();
    }

    static LoadedDirectory open(List<Path> paths, DirectoryIndex index) {
        return new LoadedDirectory(index, paths.stream().map(DirectoryFile::open).toList());
    }

    synchronized List<RegisterEntry> read(Collection<String> ids) {
        var found = new HashMap<String, RegisterEntry>();
        var numbers = ids.stream().map(index::number).filter(number -> number >= 0).toList();
        int from = 0;
        for (var file : files) {
            int first = from;
            from += file.held().organisations();
            int end = from;
            file.entries(numbers.stream().filter(number -> number >= first && number < end).map(number -> number - first).toList())
                    .forEach(entry -> found.put(entry.id(), entry));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    List<Held> held() {
        return files.stream().map(DirectoryFile::held).toList();
    }

    void close() {
        files.forEach(DirectoryFile::close);
    }
}
