package org.bidweave;

/// The entry point.
public final class Launch {

    private Launch() {}

    public static void main(String[] arguments) throws Exception {
        Main.main(arguments);
    }
}
