package org.bidweave.command;

import picocli.CommandLine.Command;

/// The charity registers: its own commands import and search them.
@Command(
        name = "register",
        header = "Import the charity registers and search them.",
        description = "The registers are files that the regulators publish; Bidweave keeps them in the workspace and opens no connection for them.",
        mixinStandardHelpOptions = true)
final class RegisterCommand implements Runnable {

    @Override
    public void run() {
        throw new Refusal("“register” goes on with “import” or “find”.");
    }
}
