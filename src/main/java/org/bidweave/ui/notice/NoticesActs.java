package org.bidweave.ui.notice;

/// What one can do with a notice that came in.
public interface NoticesActs {

    /// Makes a bid of it, also where there is one already.
    void make(Offer offer);

    /// Opens the bid there is, and shows what this notice says otherwise.
    void compare(Offer offer);

    void leave();
}
