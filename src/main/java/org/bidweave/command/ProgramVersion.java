package org.bidweave.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar's manifest carries.
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var packed = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Bidweave " + Objects.requireNonNullElse(packed, "from its sources, not packed")};
    }
}
