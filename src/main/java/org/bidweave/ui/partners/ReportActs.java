package org.bidweave.ui.partners;

/// Takes a report out of the window.
public interface ReportActs {

    /// Puts the text where other programs can paste it.
    void copy(String text);

    /// Asks where to, and writes the text there.
    void save(String suggestedName, String text);
}
