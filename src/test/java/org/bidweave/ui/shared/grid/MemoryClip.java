package org.bidweave.ui.shared.grid;

/// A clipboard for tests, as the headless platform has none.
public final class MemoryClip implements Clip {

    private String text = "";

    @Override
    public String read() {
        return text;
    }

    @Override
    public void write(String now) {
        text = now;
    }
}
