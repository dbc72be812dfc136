package org.bidweave.ui.guide;

import java.util.List;
import org.commonmark.node.Node;

/// A heading of a page, from 1 for the page's own to 3, with what stands under it up to the next heading; `text` is all of that in plain words.
public record Section(Address address, String heading, int level, List<Node> blocks, String text) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
