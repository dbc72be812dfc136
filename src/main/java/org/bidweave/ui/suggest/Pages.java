package org.bidweave.ui.suggest;

/// How a page of text leaves the window.
public interface Pages {

    void copy(String text);

    /// As a Markdown file of that name, where the user chooses.
    void save(String name, String text);
}
