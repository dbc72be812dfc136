package org.bidweave.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The files that were dropped on the window or given at the start, each handed to the part that reads its kind.
record Arrivals(MessageBar messages, BidFiles bids, Notices notices, CharityRegisters registers) {

    void arrive(List<Path> arrived) {
        if (!arrived.isEmpty()) {
            messages.clear();
        }
        var ofRegisters = arrived.stream().filter(CharityRegisters::maybe).toList();
        var others = arrived.stream().filter(file -> !ofRegisters.contains(file)).toList();
        others.stream().filter(file -> !isNotice(file)).forEach(bids::arrive);
        var read = others.stream().filter(Arrivals::isNotice).toList();
        if (!read.isEmpty()) {
            notices.arrive(read);
        }
        if (!ofRegisters.isEmpty()) {
            registers.arrive(ofRegisters);
        }
    }

    private static boolean isNotice(Path file) {
        return file.toString().toLowerCase(Locale.UK).endsWith(".json");
    }
}
