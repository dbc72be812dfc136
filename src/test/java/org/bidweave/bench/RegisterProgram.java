package org.bidweave.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bidweave.directory.Hit;
import org.bidweave.directory.Query;
import org.bidweave.exchange.register.RegisterFiles;
import org.bidweave.exchange.register.Progress;
import org.bidweave.places.UkPlaces;
import org.bidweave.storage.DirectoryFolder;

/// Imports a register, opens it for searching and plays the session, in a process of its own; prints what each took. Arguments: the folder of
/// the extract, the workspace.
final class RegisterProgram {

    private RegisterProgram() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        var heap = Heap.watched();
        var places = UkPlaces.read();
        var extract = RegisterFiles.toImport(List.of(Path.of(arguments[0]))).registers().getFirst();
        try (var directory = new DirectoryFolder(Path.of(arguments[1]), places)) {
            directory.replace(extract.part(), entries -> extract.read(entries, Progress.UNWATCHED));
            say("imported", millis(start));
            directory.load();
            say("searchable", millis(start));
            for (var query : Keystrokes.recorded(places)) {
                say("key", key(directory, query));
            }
            say("peak", heap.peak());
            say("left", heap.left());
            System.gc();
            say("held", heap.now());
        }
    }

    /// To the hits; and the entries of the first screenful are read.
    private static double key(DirectoryFolder directory, Query query) {
        long start = System.nanoTime();
        var found = directory.find(query);
        double took = millis(start);
        directory.read(found.best().stream().limit(20).map(Hit::id).toList());
        say("shown", millis(start));
        return took;
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void say(String what, double number) {
        System.out.println(what + " " + number);
    }
}
