package org.bidweave.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.bidweave.model.Bid;
import org.bidweave.ui.shared.FileChoice;

/// The bid files that come in and go out.
record BidFiles(Desk desk, Outside outside, Bids bids, MessageBar messages) {

    private static final FileChoice.Kind BID_FILE = new FileChoice.Kind("Bidweave bid (*.bidweave)", List.of("*.bidweave"));

    void choose() {
        outside.choice().open(desk.texts().of("action.open-file"), BID_FILE).ifPresent(this::arrive);
    }

    void arrive(Path file) {
        desk.background().read(() -> outside.files().bid(file), bids::add, messages::fault);
    }

    void openExample() {
        bids.addAlone(outside.files().example(bids.today()));
    }

    void saveCopy(Bid bid) {
        outside.choice().save(desk.texts().of("action.save-copy"), Bids.fileName(bid, ".bidweave"), BID_FILE).ifPresent(file -> desk.background().read(
                () -> {
                    outside.files().save(bid, file);
                    return file;
                },
                done -> messages.tell(desk.texts().of("message.copy-saved", done.toString())),
                messages::fault));
    }
}
