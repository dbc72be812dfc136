package org.bidweave.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.bidweave.session.Background;

/// The files that were dropped on the window or given at the start, each handed to the part that reads its kind.
record Arrivals(Background background, MessageBar messages, BidFiles bids, Notices notices, CharityRegisters registers) {

    void arrive(List<Path> arrived) {
        if (!arrived.isEmpty()) {
            messages.clear();
            background.read(() -> arrived.stream().filter(CharityRegisters::holds).toList(), found -> hand(arrived, found), messages::fault);
        }
    }

    private void hand(List<Path> arrived, List<Path> ofRegisters) {
        var others = arrived.stream().filter(file -> !ofRegisters.contains(file)).toList();
        others.stream().filter(file -> !CharityRegisters.isJson(file)).forEach(bids::arrive);
        var read = others.stream().filter(CharityRegisters::isJson).toList();
        if (!read.isEmpty()) {
            notices.arrive(read);
        }
        if (!ofRegisters.isEmpty()) {
            registers.arrive(ofRegisters);
        }
    }
}
