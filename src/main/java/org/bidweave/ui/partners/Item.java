package org.bidweave.ui.partners;

/// A row of the results: the head of a group, or an organisation.
sealed interface Item permits Item.Head, Partner {

    String key();

    /// The head of a group: what it is, and how many.
    record Head(String title, String second) implements Item {

        @Override
        public String key() {
            return "head " + title;
        }
    }
}
