package org.bidweave.ui.partners;

import java.util.function.UnaryOperator;
import org.bidweave.directory.Query;

/// What the user looks for: a query, and whether only among my organisations.
record Asked(Query query, boolean mineOnly) {

    static final Asked ALL = new Asked(Query.ALL, false);

    Asked with(UnaryOperator<Query> change) {
        return new Asked(change.apply(query), mineOnly);
    }

    Asked withMineOnly(boolean only) {
        return new Asked(query, only);
    }

    /// Nothing but the words.
    Asked cleared() {
        return new Asked(Query.ALL.withWords(query.words()), false);
    }
}
