package org.bidweave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final List<String> told = new ArrayList<>();

    private void read(Supplier<String> work) {
        Background.NONE.read(work, told::add, fault -> told.add("failed: " + fault));
    }

    @Test
    void whateverGoesWrongIsToldToWhoeverWaits() {
        read(() -> "done");
        read(() -> {
            throw new IllegalStateException("The disk is full.");
        });
        assertThrows(StackOverflowError.class, () -> read(() -> {
            throw new StackOverflowError();
        }));
        assertEquals(List.of("done", "failed: The disk is full.",
                "failed: Bidweave has met a fault of its own and did not finish this (java.lang.StackOverflowError)."), told);
    }
}
