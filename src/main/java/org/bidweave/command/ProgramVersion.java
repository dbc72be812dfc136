package org.bidweave.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar's manifest carries.
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {words()};
    }

    /// "Bidweave 1.0.0"
    public static String words() {
        var packed = ProgramVersion.class.getPackage().getImplementationVersion();
        return "Bidweave " + Objects.requireNonNullElse(packed, "from its sources, not packed");
    }
}
