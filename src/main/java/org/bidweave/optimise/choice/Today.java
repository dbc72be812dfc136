package org.bidweave.optimise.choice;

import java.util.List;

/// That so many people of a cell are served today by whoever could do any of these works, which are numbers of the problem.
public record Today(long people, List<Integer> work) {

    public Today {
        work = List.copyOf(work);
    }
}
