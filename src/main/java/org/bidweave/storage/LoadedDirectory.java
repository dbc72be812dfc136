package org.bidweave.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.bidweave.directory.DirectoryIndex;
import org.bidweave.directory.Held;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.places.UkPlaces;

/// The registers' open files, where they lie, and the index over all of them, whose numbers run on from file to file. What a list repeats of the files
/// before it fills what they leave empty.
record LoadedDirectory(List<Path> paths, DirectoryIndex index, List<DirectoryFile> files, List<Repeats> repeats) {

    /// The index of these files together; what `look` throws at an entry or at the end comes out.
    static DirectoryIndex index(List<Path> paths, UkPlaces places, Runnable look) {
        var maker = new DirectoryIndex.Maker(places);
        for (var path : paths) {
            try (var file = DirectoryFile.open(path)) {
                file.each(entry -> {
                    look.run();
                    maker.add(entry);
                });
            }
        }
        var index = maker.make();
        look.run();
        return index;
    }

    static LoadedDirectory open(List<Path> paths, DirectoryIndex index) {
        var files = paths.stream().map(DirectoryFile::open).toList();
        return new LoadedDirectory(paths, index, files, repeats(index, files));
    }

    private static List<Repeats> repeats(DirectoryIndex index, List<DirectoryFile> files) {
        var repeats = new ArrayList<Repeats>();
        int first = 0;
        for (var file : files) {
            repeats.add(file.held().part().list().isEmpty() ? Repeats.NONE : Repeats.of(file, first, index));
            first += file.held().organisations();
        }
        return repeats;
    }

    synchronized List<RegisterEntry> read(Collection<String> ids) {
        var found = new HashMap<String, RegisterEntry>();
        var numbers = ids.stream().map(index::number).filter(number -> number >= 0).toList();
        int first = 0;
        for (int at = 0; at < files.size(); at++) {
            var file = files.get(at);
            file.entries(inFile(numbers, first, file.held().organisations(), repeats.get(at)))
                    .forEach(entry -> found.merge(entry.id(), entry, RegisterEntry::filledFrom));
            first += file.held().organisations();
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// Their numbers in a file that begins at `first`: its own, and those it repeats.
    private static List<Integer> inFile(List<Integer> numbers, int first, int count, Repeats repeats) {
        return numbers.stream().map(number -> number >= first && number < first + count ? number - first : repeats.inList(number))
                .filter(number -> number >= 0).toList();
    }

    List<Held> held() {
        return files.stream().map(DirectoryFile::held).toList();
    }

    void close() {
        files.forEach(DirectoryFile::close);
    }
}
