package org.bidweave.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;

/// Rolling copies of each bid in files of their own: the newest ten, and the last of each of fourteen days.
record Backups(Path folder, BackupFormat format, ZoneId zone) {

    private static final int NEWEST_KEPT = 10;
    private static final int DAYS_KEPT = 14;
    private static final String SUFFIX = ".bidweave";
    private static final String UNPROVEN = "unproven";

    /// Writes the bid as it was at that moment. The file counts only when it was read back and found equal.
    void keep(Bid bid, Instant moment) throws IOException {
        var place = folder.resolve(nameOf(bid.id()));
        Files.createDirectories(place);
        prove(bid, place.resolve(Moments.name(moment) + SUFFIX));
        for (var old : outdated(in(place))) {
            Files.delete(old.file());
        }
    }

    private void prove(Bid bid, Path file) throws IOException {
        var unproven = file.resolveSibling(UNPROVEN);
        Files.deleteIfExists(unproven);
        format.write(bid, unproven);
        try (var channel = FileChannel.open(unproven, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (!format.read(unproven).equals(bid)) {
            throw new IOException("The backup read back differs from the bid.");
        }
        Files.move(unproven, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /// How many backups were rewritten, and which do not read.
    record Reached(int rewritten, List<String> unreadable) {}

    /// Makes every backup what the change makes of it, at its own moment.
    Reached rewrite(UnaryOperator<Bid> change) throws IOException {
        int changed = 0;
        var unreadable = new ArrayList<String>();
        for (var place : places()) {
            for (var backup : in(place)) {
                try {
                    changed += rewrite(backup, change) ? 1 : 0;
                } catch (IOException | RuntimeException e) {
                    unreadable.add(backup.file().getFileName().toString());
                }
            }
            Files.deleteIfExists(place.resolve(UNPROVEN));
        }
        return new Reached(changed, unreadable);
    }

    private boolean rewrite(Backup backup, UnaryOperator<Bid> change) throws IOException {
        var bid = format.read(backup.file());
        var now = change.apply(bid);
        if (now.equals(bid)) {
            return false;
        }
        prove(now, backup.file());
        return true;
    }

    Bid read(Backup backup) {
        try {
            return format.read(backup.file());
        } catch (IOException | RuntimeException e) {
            throw new StorageFailure("The backup " + backup.file() + " cannot be read. Nothing was changed. Choose another backup.", e);
        }
    }

    /// The bid's backups, the newest first.
    List<Backup> of(BidId id) {
        return in(folder.resolve(nameOf(id)));
    }

    /// The folders in which bids have backups.
    List<Path> places() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var places = Files.list(folder)) {
            return places.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    static List<Backup> in(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\dT[\\d-]{12}Z\\" + SUFFIX))
                    .map(Backups::backup).sorted(Comparator.comparing(Backup::moment).reversed()).toList();
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    private static StorageFailure unreadable(Path place, IOException e) {
        return new StorageFailure("The backups in " + place + " cannot be read. Nothing was changed. "
                + "Check that you may read this folder.", e);
    }

    private static Backup backup(Path file) {
        var name = file.getFileName().toString();
        return new Backup(file, Moments.of(name.substring(0, name.length() - SUFFIX.length())));
    }

    private List<Backup> outdated(List<Backup> newestFirst) {
        var days = new HashSet<LocalDate>();
        var outdated = new ArrayList<Backup>();
        for (var backup : newestFirst) {
            var lastOfItsDay = days.add(backup.moment().atZone(zone).toLocalDate()) && days.size() <= DAYS_KEPT;
            if (!lastOfItsDay && newestFirst.indexOf(backup) >= NEWEST_KEPT) {
                outdated.add(backup);
            }
        }
        return outdated;
    }

    /// A folder's name for the bid. An id that came in a file may hold anything, so only one as we make them stands for itself.
    static String nameOf(BidId id) {
        var own = id.value().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return own ? id.value() : UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
