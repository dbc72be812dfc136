package org.bidweave.check;

import java.util.List;

/// A rule that a bid is held against. It finds nothing where it does not apply; where it holds, it says so with the numbers.
public interface Check {

    Rule rule();

    List<Finding> findings(Situation situation);
}
