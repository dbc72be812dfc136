package org.bidweave.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where an organisation of a bid is from, as far as my organisations can tell. `alike` is one of them that it may be, and is not linked to.
public sealed interface Origin {

    Optional<CopyInBid> alike();

    /// A copy of one of my organisations, brought up to date `on` that day, and where the directory knows otherwise since.
    record Copied(CopyInBid from, LocalDate on, List<CopyInBid.News> news) implements Origin {

        public Copied {
            news = List.copyOf(news);
        }

        @Override
        public Optional<CopyInBid> alike() {
            return Optional.empty();
        }
    }

    /// A copy of one that is no longer among my organisations.
    record Gone(LocalDate on, Optional<CopyInBid> alike) implements Origin {}

    /// A copy out of somebody else's directory.
    record Elsewhere(LocalDate on, Optional<CopyInBid> alike) implements Origin {}

    /// Entered in the bid itself.
    record Entered(Optional<CopyInBid> alike) implements Origin {}
}
